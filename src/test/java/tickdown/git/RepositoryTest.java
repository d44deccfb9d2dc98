package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
