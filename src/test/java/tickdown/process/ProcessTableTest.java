package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessTableTest {
  @Test
  void aNameInProcMayContainAnything() {
    assertEquals(
        Optional.of(new ProcessTable.Entry(12, 1, 10, 9, 'S', 4711, "a) Z (b")),
        ProcessTable.stat(
            "12 (a) Z (b) S 1 10 9 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 1 0 4711 9 9\n"));
    assertEquals(Optional.empty(), ProcessTable.stat(""));
    assertEquals(Optional.empty(), ProcessTable.stat("12 (cut"));
    assertEquals(Optional.empty(), ProcessTable.stat("12 (cut) S 1"));
  }

  @Test
  void aLineOfPsIsRead() {
    assertEquals(
        Optional.of(new ProcessTable.Entry(12, 1, 10, 0, 'T', 0, "my tool")),
        ProcessTable.line("   12     1    10 Ts+  /usr/bin/my tool"));
    assertEquals(Optional.empty(), ProcessTable.line("   12     1"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs /proc or ps")
  void thisProcessIsThere() {
    long pid = ProcessHandle.current().pid();
    assertTrue(ProcessTable.all().stream().anyMatch(entry -> entry.pid() == pid));
  }
}
