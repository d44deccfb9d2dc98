package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "needs setsid and /proc")
class OwnSessionTest {
  private static final long LONG = 60_000;

  @TempDir private Path folder;

  @Test
  void nothingRunsBeforeItBegins() throws Exception {
    OwnSession session = OwnSession.of(command("touch ran"), folder, Map.of());
    assertTrue(session.isAlive());
    assertTrue(Files.notExists(folder.resolve("ran")));
    session.begin();
    assertTrue(session.hasEndedWithin(LONG));
    assertTrue(Files.exists(folder.resolve("ran")));
  }

  @Test
  void withoutSetsidItHasAGroupOfItsOwn() throws Exception {
    OwnSession session =
        OwnSession.of(
            Optional.empty(),
            command("cut -d ' ' -f 5 /proc/$$/stat; echo $$; sleep 600 & wait"),
            folder,
            Map.of());
    String printed = firstBytes(session);
    String[] ids = printed.split("\\s+");
    assertEquals(ids[0], ids[1]);
    assertNotEquals(ids[0], Long.toString(ProcessHandle.current().pid()));
    session.signal("TERM");
    assertTrue(session.hasEndedWithin(LONG));
    session.signal("KILL");
    long deadline = System.nanoTime() + LONG * 1_000_000;
    while (!session.members().isEmpty()) {
      assertTrue(System.nanoTime() < deadline, session.members().toString());
      Thread.onSpinWait();
    }
  }

  @Test
  void withoutSetsidTheExitCodeIsThatOfTheProgram() throws Exception {
    OwnSession session = OwnSession.of(Optional.empty(), command("exit 7"), folder, Map.of());
    session.begin();
    assertTrue(session.hasEndedWithin(LONG));
    assertEquals(7, session.exitCode());
  }

  private static String firstBytes(OwnSession session) throws Exception {
    InputStream output = session.output();
    synchronized (output) {
      session.begin();
      StringBuilder text = new StringBuilder();
      while (text.chars().filter(c -> c == '\n').count() < 2) {
        text.append(new String(new byte[] {(byte) output.read()}, StandardCharsets.US_ASCII));
      }
      return text.toString();
    }
  }

  private static ShellCommand command(String script) {
    return new ShellCommand("/bin/sh", script);
  }
}
