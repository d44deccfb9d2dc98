package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.Difference.Answer;

/// What differs between two commits of a real repository.
class DifferenceTest {
  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    root = Files.createDirectories(folder.resolve("lamp"));
    git("init", "-q");
    git("config", "user.name", "Ana");
    git("config", "user.email", "ana@example.org");
    commit("docs/guide.md", "wick");
  }

  @Test
  void theFilesThatDifferAreNamed() throws IOException, InterruptedException {
    String first = head();
    commit("docs/größe und\tTab.md", "oil");
    commit("README.md", "lamp");
    assertEquals(new Answer.Paths(List.of("README.md", "docs/größe und\tTab.md")), since(first));
    assertEquals(new Answer.Paths(List.of()), since(head()));
  }

  @Test
  void aRenamedFileIsNamedByBothPaths() throws IOException, InterruptedException {
    String first = head();
    git("config", "diff.renames", "true");
    git("mv", "docs/guide.md", "manual.md");
    git("commit", "-q", "-m", "Renamed");
    assertEquals(new Answer.Paths(List.of("docs/guide.md", "manual.md")), since(first));
  }

  @Test
  void anUnknownCommitIsSaidToBeUnknown() throws IOException {
    assertEquals(new Answer.Unknown(), since("1".repeat(40)));
    assertEquals(new Answer.Unknown(), since("--output=pwned"));
    assertEquals(new Answer.Unknown(), since("HEAD"));
    assertEquals(new Answer.Unknown(), new Difference(folder).between(head(), head()));
  }

  @Test
  void aHostileConfigurationRunsNothingAndHidesNothing() throws IOException, InterruptedException {
    String first = head();
    commit("docs/guide.md", "oil");
    Path marker = folder.resolve("marker");
    Files.writeString(root.resolve(".gitattributes"), "* diff=evil filter=evil\n");
    Path order = Files.writeString(folder.resolve("order"), "x\n");
    for (String setting :
        List.of(
            "diff.external",
            "diff.evil.command",
            "diff.evil.textconv",
            "filter.evil.clean",
            "filter.evil.process",
            "core.fsmonitor",
            "core.pager",
            "pager.diff-tree",
            "core.sshCommand",
            "credential.helper",
            "alias.diff-tree")) {
      git("config", setting, "!touch " + marker + "; touch " + marker);
    }
    git("config", "diff.orderFile", order.toString());
    git("config", "diff.relative", "true");
    git("config", "diff.ignoreSubmodules", "all");
    assertEquals(new Answer.Paths(List.of("docs/guide.md")), since(first));
    assertFalse(Files.exists(marker));
  }

  @Test
  void manyFilesAreAllNamed() throws IOException, InterruptedException {
    String first = head();
    Path many = Files.createDirectories(root.resolve("many"));
    for (int i = 0; i < 600; i++) {
      Files.createFile(many.resolve("a-file-with-a-name-of-some-length-".repeat(5) + i));
    }
    git("add", ".");
    git("commit", "-q", "-m", "Many");
    List<String> paths = assertInstanceOf(Answer.Paths.class, since(first)).paths();
    assertEquals(600, paths.size());
    assertTrue(paths.stream().mapToInt(String::length).sum() > 64 * 1024);
  }

  private Answer since(String commit) throws IOException {
    return new Difference(root).between(commit, head());
  }

  private String head() throws IOException {
    return new Repository(root).head().orElseThrow();
  }

  private void commit(String file, String text) throws IOException, InterruptedException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    git("add", ".");
    git("commit", "-q", "-m", "A file");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    new RealGit(root).run(arguments);
  }
}
