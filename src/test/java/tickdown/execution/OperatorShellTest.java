package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell of the system is that of git")
class OperatorShellTest {
  @TempDir private Path folder;

  @Test
  void isTheOneOfTheOperator() throws Exception {
    String zsh = shell("zsh");
    assertEquals(zsh, OperatorShell.of(Map.of("SHELL", zsh)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fish", "nu", "xonsh", "nologin"})
  void isShIfThatIsNotPosix(String name) throws Exception {
    assertEquals("/bin/sh", OperatorShell.of(Map.of("SHELL", shell(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bash", "./bash", "/no/such/bash", "/", "/bin/bash\0", "/tmp"})
  void isShIfThatCannotBeRun(String shell) {
    assertEquals("/bin/sh", OperatorShell.of(Map.of("SHELL", shell)));
  }

  @Test
  void isShIfThereIsNone() throws Exception {
    assertEquals("/bin/sh", OperatorShell.of(Map.of()));
    Path bash = Files.createFile(folder.resolve("bash"));
    assertEquals("/bin/sh", OperatorShell.of(Map.of("SHELL", bash.toString())));
  }

  private String shell(String name) throws Exception {
    Path shell = Files.createFile(folder.resolve(name));
    assertTrue(shell.toFile().setExecutable(true));
    return shell.toString();
  }
}
