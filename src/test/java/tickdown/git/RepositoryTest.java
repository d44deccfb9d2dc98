package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path folder;

  @BeforeEach
  void makeRepository() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
  }

  @Test
  void isFoundFromAnyFolderBelow() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("docs/release"));
    assertEquals(Optional.of(folder), Repository.around(deep).map(Repository::root));
  }

  @Test
  void knowsTheCommitOfABranch() throws IOException {
    assertEquals(Optional.empty(), head());
    write(".git/refs/heads/main", COMMIT + "\n");
    assertEquals(Optional.of(COMMIT), head());
  }

  @Test
  void knowsTheCommitOfAPackedBranch() throws IOException {
    write(".git/packed-refs", "# pack-refs with: peeled\n" + COMMIT + " refs/heads/main\n");
    assertEquals(Optional.of(COMMIT), head());
  }

  @Test
  void knowsACommitThatIsCheckedOutByItself() throws IOException {
    write(".git/HEAD", COMMIT + "\n");
    assertEquals(Optional.of(COMMIT), head());
  }

  @Test
  void knowsTheCommitOfALinkedWorkTree() throws IOException {
    write(".git/worktrees/fix/HEAD", "ref: refs/heads/fix\n");
    write(".git/worktrees/fix/commondir", "../..\n");
    write(".git/refs/heads/fix", COMMIT + "\n");
    write("fix/.git", "gitdir: " + folder.resolve(".git/worktrees/fix") + "\n");
    Repository linked = Repository.around(folder.resolve("fix")).orElseThrow();
    assertEquals(Optional.of(COMMIT), linked.head());
  }

  @Test
  void whereReferencesAreNoFilesGitIsAsked() throws IOException {
    write(".git/reftable/tables.list", "");
    write(".git/HEAD", "ref: refs/heads/.invalid\n");
    write(".git/refs/heads/.invalid", COMMIT + "\n");
    assertEquals(Optional.empty(), head());
  }

  @Test
  void knowsACommitOfSha256() throws IOException {
    String commit = COMMIT + "0123456789abcdef01234567";
    write(".git/refs/heads/main", commit + "\n");
    assertEquals(Optional.of(commit), head());
  }

  @Test
  void packedBranchesAreReadOnlyFromAFile() throws IOException {
    Files.createDirectories(folder.resolve(".git/packed-refs"));
    assertEquals(Optional.empty(), head());
  }

  @Test
  void aLargeFileOfReferencesIsLeftToGit() throws Exception {
    write(".git/packed-refs", "# pack-refs with: peeled\n");
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve(".git/packed-refs").toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    assertEquals(Optional.empty(), head());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--ref-format=files", "--ref-format=reftable", "--object-format=sha256"})
  void theCommitOfARealRepositoryIsThatOfGit(String format) throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    assumeTrue(git(real, "init", "-q", format).isPresent(), "this git does not know " + format);
    git(real, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-mx");
    Optional<String> head = new Repository(real).head();
    assertTrue(head.isPresent());
    assertEquals(git(real, "rev-parse", "HEAD"), head);
    git(real, "pack-refs", "--all");
    assertEquals(head, new Repository(real).head());
  }

  @Test
  void tagsOfEarlierCommitsAreGivenNewestVersionFirst() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    git(real, "init", "-q");
    git(real, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-mx");
    for (String tag : List.of("v1.9.0", "v1.10.0", "v1.2.0")) {
      git(real, "tag", tag);
    }
    assertEquals(List.of("v1.10.0", "v1.9.0", "v1.2.0"), new Repository(real).tags());
  }

  /// What git prints; empty if it fails.
  private static Optional<String> git(Path place, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(output.strip()) : Optional.empty();
  }

  @Test
  void whatIsNoCommitIsNotTakenForOne() throws IOException {
    write(".git/refs/heads/main", "\u001b]0;pwned\u0007\n");
    assertEquals(Optional.empty(), head());
  }

  private Optional<String> head() {
    return new Repository(folder).head();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
