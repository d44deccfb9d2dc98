package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// How a family is found and ended on Windows, with what the JDK knows of this machine.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs sh")
class FamilyTest {
  private static final long LONG = 60;

  private Process process;
  private BufferedReader output;

  @AfterEach
  void nothingIsLeft() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Test
  void whatDescendsFromTheFirstIsFoundByName() throws IOException {
    Family family = family("sleep 600 & echo; wait");
    untilOneIsNamed("sleep", family);
    assertEquals(
        List.of("sleep"),
        family.members().stream()
            .filter(each -> each.pid() != process.pid())
            .map(LiveProcess::name)
            .toList());
    assertEquals(2, family.members().size());
  }

  @Test
  void whatWasFoundOnceIsFoundAfterItsParentHasEnded() throws Exception {
    Family family = family("sh -c 'sleep 600 & echo; read -r line'");
    untilOneIsNamed("sleep", family);
    process.getOutputStream().close();
    assertTrue(process.waitFor(LONG, TimeUnit.SECONDS));
    assertEquals(List.of("sleep"), family.members().stream().map(LiveProcess::name).toList());
    family.signal("INT");
    untilNoneIsLeft(family);
  }

  @Test
  void anySignalEndsAll() throws Exception {
    Family family = family("trap '' INT TERM; sleep 600 & echo; wait");
    family.signal("INT");
    assertTrue(process.waitFor(LONG, TimeUnit.SECONDS));
    untilNoneIsLeft(family);
  }

  @Test
  void aProcessWithTheSameNumberThatWasStartedLaterIsAnother() throws IOException {
    family("echo; read -r line");
    long start = ProcessTable.start(process.toHandle());
    assertTrue(start > 0);
    assertEquals(1, ProcessTable.descending(process.pid(), start, 1).count());
    assertEquals(0, ProcessTable.descending(process.pid(), start - 1, 1).count());
  }

  private Family family(String script) throws IOException {
    process = new ProcessBuilder("sh", "-c", script).start();
    output = process.inputReader();
    Family family = new Family(process.pid(), "unused", OperatingSystem.WINDOWS);
    assertEquals("", output.readLine());
    return family;
  }

  /// What a shell starts in the background is a shell by name until its program is loaded.
  private static void untilOneIsNamed(String name, Family family) {
    until(family, members -> members.stream().anyMatch(each -> each.name().equals(name)));
  }

  private static void untilNoneIsLeft(Family family) {
    until(family, List::isEmpty);
  }

  private static void until(Family family, Predicate<List<LiveProcess>> isReached) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG);
    while (!isReached.test(family.members())) {
      assertFalse(System.nanoTime() > deadline, family.members().toString());
      Thread.onSpinWait();
    }
  }
}
