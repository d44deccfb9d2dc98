package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledGitTest {

  @Test
  void theVersionIsWhatGitSaysItIs() {
    assertEquals(
        Optional.of(new InstalledGit("2.39.5", 2, 39)),
        InstalledGit.parsed("git version 2.39.5\n"));
    assertEquals(
        Optional.of(new InstalledGit("2.50.1", 2, 50)),
        InstalledGit.parsed("git version 2.50.1 (Apple Git-155)\n"));
    assertEquals(
        Optional.of(new InstalledGit("2.49.0.windows.1", 2, 49)),
        InstalledGit.parsed("git version 2.49.0.windows.1\r\n"));
    assertEquals(Optional.empty(), InstalledGit.parsed("jit version 2.39.5\n"));
  }

  @Test
  void versionsAreComparedByNumber() {
    InstalledGit git = new InstalledGit("2.9.0", 2, 9);
    assertTrue(git.isAtLeast(2, 9));
    assertTrue(git.isAtLeast(1, 10));
    assertFalse(git.isAtLeast(2, 29));
    assertFalse(git.isAtLeast(3, 0));
  }

  @Test
  void theInstalledOneIsFound(@TempDir Path folder) {
    assertTrue(InstalledGit.in(folder).isPresent());
  }
}
