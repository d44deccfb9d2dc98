package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.process.PipedProgram.Finish;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs sh")
class PipedProgramTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path folder;

  @Test
  void saysWhatAProgramWroteAndHowItEnded() {
    assertEquals(
        new Finish.Exited<>(3, "hello\n", "trouble\n"),
        shell("echo hello; echo trouble >&2; exit 3", LONG));
  }

  @Test
  void inputAndOutputMayBeLong() {
    byte[] bytes = new byte[3_000_000];
    Finish<Integer> finish =
        program("cat; seq 100000 >&2")
            .run(LONG, to -> to.write(bytes), from -> from.readAllBytes().length, _ -> true);
    Finish.Exited<?> exited = assertInstanceOf(Finish.Exited.class, finish);
    assertEquals(3_000_000, exited.result());
    assertEquals(16 * 1024, exited.trouble().length());
  }

  @Test
  void theOutputNeedNotBeReadToItsEnd() {
    Finish<byte[]> finish =
        program("yes").run(LONG, _ -> {}, from -> from.readNBytes(2), _ -> true);
    assertInstanceOf(Finish.Exited.class, finish);
  }

  @Test
  void theInputNeedNotBeReadToItsEnd() {
    byte[] bytes = new byte[3_000_000];
    Finish<String> finish =
        program("echo done").run(LONG, to -> to.write(bytes), PipedProgramTest::text, _ -> true);
    assertEquals(new Finish.Exited<>(0, "done\n", ""), finish);
  }

  @Test
  void whatTakesTooLongIsEndedWithAllThatItStarted() throws IOException {
    Path file = folder.resolve("pids");
    assertInstanceOf(
        Finish.Late.class,
        shell(
            "sleep 600 & echo $! > pids; setsid sleep 601 & echo $! >> pids; wait",
            Duration.ofSeconds(2)));
    for (String pid : Files.readAllLines(file)) {
      assertTrue(isGone(Long.parseLong(pid)), pid);
    }
  }

  private static boolean isGone(long pid) {
    return ProcessTable.all().stream().noneMatch(entry -> entry.pid() == pid);
  }

  @Test
  void whatIsNoLongerWantedIsEnded() {
    AtomicBoolean isAsked = new AtomicBoolean();
    Finish<String> finish =
        program("sleep 600")
            .run(LONG, _ -> {}, PipedProgramTest::text, _ -> !isAsked.getAndSet(true));
    assertInstanceOf(Finish.Late.class, finish);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs the time of others on a processor")
  void whatWorksTooMuchIsEnded() {
    Duration most = Duration.ofMillis(200);
    Finish<String> finish =
        program("(while :; do :; done) & wait")
            .run(
                LONG,
                _ -> {},
                PipedProgramTest::text,
                running -> running.effort().compareTo(most) < 0);
    assertInstanceOf(Finish.Late.class, finish);
  }

  @Test
  void aProgramInTheBackgroundThatKeepsTheStreamOfTroubleIsNotWaitedFor() {
    assertEquals(
        new Finish.Exited<>(0, "done\n", ""), shell("sleep 20 >/dev/null & echo done", LONG));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs setsid")
  void thereIsNoTerminal() {
    Finish<String> finish =
        shell("(: < /dev/tty) 2>/dev/null && echo terminal; ps -o sid= $$; echo $$", LONG);
    Finish.Exited<?> exited = assertInstanceOf(Finish.Exited.class, finish);
    String[] lines = exited.result().toString().strip().split("\\s+");
    assertEquals(2, lines.length);
    assertEquals(lines[1], lines[0]);
  }

  @Test
  void theEnvironmentCanBeChanged() {
    PipedProgram program =
        new PipedProgram(
            List.of("sh", "-c", "echo $LAMP${HOME-none}"),
            folder,
            environment -> {
              environment.put("LAMP", "lit ");
              environment.remove("HOME");
            },
            true);
    assertEquals(
        new Finish.Exited<>(0, "lit none\n", ""),
        program.run(LONG, _ -> {}, PipedProgramTest::text, _ -> true));
  }

  @Test
  void anInterruptedThreadEndsTheProgram() {
    Thread.currentThread().interrupt();
    assertInstanceOf(Finish.Late.class, shell("sleep 600", LONG));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aProgramThatDoesNotExistHasFailed() {
    PipedProgram program =
        new PipedProgram(List.of("no-such-program-anywhere"), folder, _ -> {}, false);
    assertInstanceOf(
        Finish.Failed.class, program.run(SHORT, _ -> {}, PipedProgramTest::text, _ -> true));
  }

  private Finish<String> shell(String script, Duration limit) {
    return program(script).run(limit, _ -> {}, PipedProgramTest::text, _ -> true);
  }

  private PipedProgram program(String script) {
    return new PipedProgram(List.of("sh", "-c", script), folder, _ -> {}, false);
  }

  private static String text(InputStream from) throws IOException {
    return new String(from.readAllBytes(), StandardCharsets.UTF_8);
  }
}
