package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tickdown.process.OperatingSystem;

class GitProgramTest {
  @Test
  void hooksAreNowhere() {
    assertTrue(GitProgram.settings(OperatingSystem.UNIX).contains("core.hooksPath=/dev/null"));
    assertTrue(GitProgram.settings(OperatingSystem.WINDOWS).contains("core.hooksPath=NUL"));
  }
}
