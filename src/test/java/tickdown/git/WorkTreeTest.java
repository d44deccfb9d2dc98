package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.WorkTree.State;

class WorkTreeTest {
  @TempDir private Path folder;
  private Path root;
  private Path markers;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    root = Files.createDirectories(folder.resolve("lamp"));
    markers = Files.createDirectories(folder.resolve("markers"));
    git("init", "-q");
    git("config", "user.name", "Ana");
    git("config", "user.email", "ana@example.org");
    Files.writeString(root.resolve("wick.txt"), "cotton\n");
    git("add", ".");
    git("commit", "-q", "-m", "Wick");
  }

  @Test
  void isCleanUntilAFileIsChangedOrAdded() throws IOException {
    assertEquals(new State.Clean(), tree().state());

    Files.writeString(root.resolve("wick.txt"), "linen\n");
    assertEquals(new State.Changed(List.of(" M wick.txt")), tree().state());

    Files.writeString(root.resolve("oil.txt"), "x");
    assertEquals(new State.Changed(List.of(" M wick.txt", "?? oil.txt")), tree().state());
  }

  @Test
  void isUnknownWhereGitRefuses() throws IOException {
    Files.writeString(root.resolve(".git/config"), "[core\n");
    assertEquals(new State.Unknown(), tree().state());
    assertEquals(Optional.empty(), tree().tagsAtHead());
  }

  @Test
  void knowsTheTagsOfTheCommitThatIsCheckedOut() throws IOException, InterruptedException {
    assertEquals(Optional.of(List.of()), tree().tagsAtHead());
    git("tag", "v1.4.0");
    git("tag", "-a", "lamp/1.4.0", "-m", "Lamp");
    assertEquals(Optional.of(List.of("lamp/1.4.0", "v1.4.0")), tree().tagsAtHead());
    git("commit", "-q", "--allow-empty", "-m", "Later");
    assertEquals(Optional.of(List.of()), tree().tagsAtHead());
  }

  @Test
  void aHostileConfigurationRunsNothing() throws IOException, InterruptedException {
    Path hooks = Files.createDirectories(root.resolve(".git/hooks"));
    for (String hook :
        List.of("post-index-change", "fsmonitor-watchman", "reference-transaction")) {
      Path file = Files.writeString(hooks.resolve(hook), "#!/bin/sh\n" + mark(hook) + "\n");
      assertTrue(file.toFile().setExecutable(true));
    }
    Path included = Files.writeString(folder.resolve("included"), hostile("included"));
    Files.writeString(
        root.resolve(".git/config"),
        Files.readString(root.resolve(".git/config"))
            + hostile("direct")
            + "[include]\n\tpath = "
            + included
            + "\n");
    Files.writeString(root.resolve(".gitattributes"), "* filter=included diff=included\n");
    Files.writeString(root.resolve(".git/info/attributes"), "wick.txt filter=direct diff=direct\n");
    Files.setLastModifiedTime(root.resolve("wick.txt"), FileTime.from(Instant.EPOCH));

    assertEquals(new State.Changed(List.of("?? .gitattributes")), tree().state());
    assertEquals(Optional.of(List.of()), tree().tagsAtHead());
    new Repository(root).tags();
    new Repository(root).userName();

    try (Stream<Path> left = Files.list(markers)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aMissingObjectIsNotFetched() throws IOException, InterruptedException {
    git("config", "core.repositoryFormatVersion", "1");
    git("config", "extensions.partialClone", "origin");
    git("config", "remote.origin.promisor", "true");
    git("config", "remote.origin.url", "ext::sh -c '" + mark("ext") + "'");
    git("config", "remote.origin.uploadpack", mark("pack"));
    git("config", "protocol.ext.allow", "always");
    try (Stream<Path> files = Files.walk(root.resolve(".git/objects"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    assertEquals(new State.Unknown(), tree().state());
    new Repository(root).tags();

    try (Stream<Path> left = Files.list(markers)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFilterWhoseNameCannotBeSwitchedOffLeavesTheStateUnknown() throws IOException {
    Files.writeString(
        root.resolve(".git/config"),
        "[core]\n\trepositoryformatversion = 0\n[filter \"a=b\"]\n\tclean = " + mark("filter"));
    Files.writeString(root.resolve(".git/info/attributes"), "* filter=a=b\n");
    Files.setLastModifiedTime(root.resolve("wick.txt"), FileTime.from(Instant.EPOCH));

    assertEquals(new State.Unknown(), tree().state());

    try (Stream<Path> left = Files.list(markers)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private String hostile(String name) {
    return """
    [core]
    \tfsmonitor = %1$s
    \tpager = %1$s
    \teditor = %1$s
    \tsshCommand = %1$s
    \thooksPath = .git/hooks
    [alias]
    \tstatus = !%1$s
    \tconfig = !%1$s
    [filter "%2$s"]
    \tclean = %1$s; cat
    \tsmudge = %1$s; cat
    \tprocess = %1$s
    \trequired
    [diff]
    \texternal = %1$s
    [diff "%2$s"]
    \ttextconv = %1$s
    [credential]
    \thelper = !%1$s
    [pager]
    \tstatus = %1$s
    """
        .formatted(mark(name), name);
  }

  private String mark(String name) {
    return "touch " + markers.resolve(name);
  }

  private WorkTree tree() {
    return new WorkTree(root);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    new RealGit(root).run(arguments);
  }
}
