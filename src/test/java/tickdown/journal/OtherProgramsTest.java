package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.salvage.Verification;
import tickdown.run.RecordedEvent;

/// Several programs, threads and objects that use one journal, and programs that are killed.
class OtherProgramsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aRun() {
    SampleRun.create(folder).close();
    file = folder.resolve("release-1.4.0.yaml");
  }

  @Test
  void twoProgramsOfTwoHundredAnswersEachLoseNone() throws IOException, InterruptedException {
    Process ana = AnsweringProgram.start(List.of(), file, "ana", 100);
    Process ben = AnsweringProgram.start(List.of(), file, "ben", 100);
    assertEquals(199, ana.inputReader().lines().count());
    assertEquals(199, ben.inputReader().lines().count());
    assertEquals(0, ana.waitFor() + ben.waitFor());
    assertEquals(1 + 2 * 199, Journal.read(file).events().size());
    assertEquals(List.of(), Verification.of(file).findings());
  }

  @Test
  void twoProgramsOfOneFolderShareOneChain() throws IOException, InterruptedException {
    Process one = AnsweringProgram.start(List.of(), file, "a1", 100);
    Process two = AnsweringProgram.start(List.of(), file, "a1", 100);
    Set<String> ids = new HashSet<>(one.inputReader().lines().toList());
    ids.addAll(two.inputReader().lines().toList());
    assertEquals(0, one.waitFor() + two.waitFor());
    assertEquals(2 * 199, ids.size());
    assertEquals(List.of(), Verification.of(file).findings());
  }

  @Test
  @Tag("slow")
  void whatAKilledProgramCalledSafeIsThere() throws IOException, InterruptedException {
    Random random = new Random(20261122);
    List<String> safe = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Process process = AnsweringProgram.start(List.of(), file, "a1", Integer.MAX_VALUE);
      safe.addAll(printedUntilKilled(process, 1 + random.nextInt(60)));
      try (Journal journal = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
        safe.add(SampleRun.append(journal, SampleRun.done(1)).own().getFirst().id());
      }
    }
    List<String> recorded = Journal.read(file).events().stream().map(RecordedEvent::id).toList();
    assertTrue(new HashSet<>(recorded).containsAll(safe));
    assertEquals(List.of(), Verification.of(file).findings());
  }

  private static List<String> printedUntilKilled(Process process, int count)
      throws IOException, InterruptedException {
    List<String> printed = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      for (int i = 0; i < count; i++) {
        printed.add(reader.readLine());
      }
      process.toHandle().destroyForcibly();
      reader.lines().filter(line -> line.matches("a1-[0-9]+")).forEach(printed::add);
    }
    process.waitFor();
    return printed;
  }

  @Test
  void manyThreadsAndObjectsOfOneProgramLoseNothing()
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(8);
        Journal shared = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(threads.submit(() -> SampleRun.answer(shared, 0, 10)));
        all.add(threads.submit(this::answerTenTimesOpeningAnew));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertEquals(1 + 16 * 10, Journal.read(file).events().size());
    assertEquals(List.of(), Verification.of(file).findings());
  }

  private void answerTenTimesOpeningAnew() {
    for (int i = 0; i < 10; i++) {
      try (Journal journal = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
        SampleRun.answer(journal, i, i + 1);
        Journal.read(file);
      }
    }
  }

  @Test
  void anInterruptedThreadAppendsAllTheSame() {
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      Thread.currentThread().interrupt();
      SampleRun.answer(journal, 0, 2);
      assertTrue(Thread.interrupted());
      SampleRun.answer(journal, 2, 3);
      assertEquals(4, Journal.read(file).events().size());
    }
  }

  @Test
  void aDecisionThatFailsWritesNothingAndLetsTheNextOneIn() {
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      assertThrows(
          UnsupportedOperationException.class,
          () ->
              journal.append(_ -> {
                throw new UnsupportedOperationException();
              }));
      SampleRun.answer(journal, 0, 1);
      assertEquals(2, journal.events().size());
    }
  }

  @Test
  void aProgramThatDoesNotLetGoIsReported() throws IOException {
    Path lock = folder.resolve("release-1.4.0.yaml.lock");
    try (FileChannel suspended = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      suspended.lock();
      JournalException problem =
          assertThrows(
              JournalException.class,
              () -> Journal.open(file, SampleRun.ANA, SampleRun.CLOCK, Duration.ZERO));
      assertInstanceOf(JournalProblem.Busy.class, problem.problem());
    }
    Journal.open(file, SampleRun.ANA, SampleRun.CLOCK, Duration.ZERO).close();
  }
}
