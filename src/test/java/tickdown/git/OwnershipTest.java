package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.process.FileUser;

/// A repository that belongs to somebody else is left alone.
class OwnershipTest {
  @TempDir private Path folder;
  private Path root;
  private Path marker;

  /// Whatever git runs on behalf of the configuration leaves a marker.
  @BeforeEach
  void aHostileRepository() throws IOException, InterruptedException {
    root = Files.createDirectories(folder.resolve("lamp"));
    marker = folder.resolve("marker");
    git("init", "-q");
    git("config", "user.name", "Mallory");
    git("config", "user.email", "m@example.org");
    Files.writeString(root.resolve("wick.txt"), "cotton\n");
    git("add", ".");
    git("commit", "-q", "-m", "Wick");
    git("tag", "v1.4.0");
    Files.writeString(root.resolve(".gitattributes"), "* filter=evil diff=evil\n");
    for (String setting :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "core.editor",
            "core.sshCommand",
            "diff.external",
            "filter.evil.clean",
            "filter.evil.process",
            "diff.evil.textconv",
            "alias.status",
            "alias.diff-tree",
            "gpg.program",
            "credential.helper")) {
      git("config", setting, "touch " + marker);
    }
    Path hook = root.resolve(".git/hooks/post-index-change");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\ntouch " + marker + "\n");
    assertTrue(hook.toFile().setExecutable(true));
  }

  @Test
  void ownRepositoriesAreRead() {
    assertFalse(new Ownership(root).isRefused());
    assertEquals(List.of("v1.4.0"), new Repository(root).tags());
  }

  @Test
  void nothingIsRunOrReadInTheRepositoryOfAnother() throws IOException {
    give(root, 12345);
    String head = new Repository(root).head().orElseThrow();
    assertTrue(new Ownership(root).isRefused());
    assertNotEquals(
        new Repository.Answer.Given(Optional.of("Mallory")), new Repository(root).userName());
    assertEquals(List.of(), new Repository(root).tags());
    assertEquals(new WorkTree.State.Unknown(), new WorkTree(root).state());
    assertEquals(Optional.empty(), new WorkTree(root).tagsAtHead());
    assertEquals(new Difference.Answer.Unknown(), new Difference(root).between(head, head));
    assertFalse(Files.exists(marker));
  }

  @Test
  void aFolderOfAnotherIsEnough() throws IOException {
    give(root.resolve(".git"), 12345);
    assertTrue(new Ownership(root).isRefused());
  }

  @Test
  void whereTheSystemDoesNotSayWhoRunsThisProcessGitIsAsked() {
    assertTrue(new Ownership(root).isOfAnother(Optional.empty()));
    assertFalse(new Ownership(root).isOfAnother(FileUser.ofThisProcess()));
    assertFalse(new Ownership(folder.resolve("none")).isOfAnother(Optional.empty()));
  }

  @Test
  void whereThereIsNothingNothingIsRefused() {
    assertFalse(new Ownership(folder.resolve("none")).isRefused());
  }

  private static void give(Path path, int user) throws IOException {
    boolean isRoot = FileUser.ofThisProcess().filter(FileUser::isRoot).isPresent();
    assumeTrue(isRoot, "only root can give a file to somebody else");
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.toList()) {
        Files.setAttribute(each, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    new RealGit(root).run(arguments);
  }
}
