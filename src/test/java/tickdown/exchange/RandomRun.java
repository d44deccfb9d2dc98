package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.git.refs.Trouble;
import tickdown.journal.ParsedJournal;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;

/// A shared run of two to four operators, to whom things happen at random: they answer, undo,
/// exchange, restart; the remote is away; git, or the whole program, is killed; the repository
/// beside the journals is removed.
final class RandomRun implements AutoCloseable {
  private static final List<String> NAMES = List.of("ana", "ben", "coy", "dan");
  private static final List<String> WRITERS =
      List.of("aaaaaaaaaaa1", "bbbbbbbbbbb2", "ccccccccccc3", "ddddddddddd4");
  private static final int ITEMS = 12;
  private static final int LONGEST_DELAY = 120;

  private final Path folder;
  private final long seed;
  private final Random random;
  private final List<SharingOperator> all = new ArrayList<>();
  private final Set<String> printed = new HashSet<>();
  private final List<String> story = new ArrayList<>();

  private RandomRun(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// A run that all have joined.
  static RandomRun begun(Path folder, long seed) throws IOException, InterruptedException {
    RandomRun run = new RandomRun(folder, seed);
    SharingOperator founder =
        SharingOperator.founding(folder, NAMES.getFirst(), WRITERS.getFirst());
    run.all.add(founder);
    founder.synced();
    int count = 2 + run.random.nextInt(3);
    for (int i = 1; i < count; i++) {
      run.all.add(SharingOperator.joining(folder, NAMES.get(i), WRITERS.get(i)));
    }
    return run;
  }

  /// Lets something happen.
  void step() throws IOException, InterruptedException {
    SharingOperator one = all.get(random.nextInt(all.size()));
    int die = random.nextInt(100);
    if (die < 34) {
      note(one, "answers");
      one.answer(random.nextInt(ITEMS), outcome());
    } else if (die < 42) {
      note(one, "undoes");
      one.undoLast();
    } else if (die < 72) {
      note(one, "exchanges");
      exchange(one);
    } else if (die < 80) {
      note(one, "moves the remote");
      moveRemote();
    } else if (die < 86) {
      note(one, "restarts");
      one.restart();
    } else if (die < 92) {
      note(one, "has git killed");
      exchangeWithKills(one);
    } else if (die < 95) {
      note(one, "removes the repository");
      removeRepository(one);
    } else if (die < 97) {
      note(one, "is killed");
      killProgram(one);
    } else {
      note(one, "exchanges together with the next one");
      exchangeTogether(one, all.get((all.indexOf(one) + 1) % all.size()));
    }
  }

  private void note(SharingOperator who, String what) {
    story.add(who.author().by() + " " + what);
  }

  private Outcome outcome() {
    return random.nextBoolean() ? new Outcome.Done() : new Outcome.Skipped(new Reason("no time"));
  }

  private void exchange(SharingOperator one) {
    Exchanged exchanged = one.exchange();
    if (Files.exists(hub())) {
      assertEquals(Optional.empty(), exchanged.failure(), () -> told(exchanged));
    }
  }

  private static void tryToExchange(SharingOperator one) {
    one.exchange();
  }

  private void exchangeTogether(SharingOperator one, SharingOperator other)
      throws InterruptedException {
    Thread thread = Thread.ofPlatform().start(() -> tryToExchange(other));
    Exchanged exchanged = one.exchange();
    thread.join();
    if (Files.exists(hub())) {
      assertTrue(
          exchanged.failure().stream().allMatch(Trouble.Kind.RACED::equals), () -> told(exchanged));
    }
  }

  private void moveRemote() throws IOException {
    Path away = folder.resolve("away.git");
    if (Files.exists(hub())) {
      Files.move(hub(), away);
    } else {
      Files.move(away, hub());
    }
  }

  private void exchangeWithKills(SharingOperator one) throws IOException, InterruptedException {
    AtomicBoolean isOver = new AtomicBoolean();
    Random dice = new Random(random.nextLong());
    Thread killer = Thread.ofPlatform().start(() -> kill(dice, isOver));
    one.exchange();
    isOver.set(true);
    killer.join();
    ageLocks();
  }

  private static void kill(Random dice, AtomicBoolean isOver) {
    for (int i = 0; i < 3 && !isOver.get(); i++) {
      wait(dice.nextInt(LONGEST_DELAY));
      List<ProcessHandle> running = ProcessHandle.current().descendants().toList();
      if (!running.isEmpty() && !isOver.get()) {
        running.get(dice.nextInt(running.size())).destroyForcibly();
      }
    }
  }

  private static void wait(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void removeRepository(SharingOperator one) throws IOException {
    Path repository = one.file().resolveSibling("exchange.git");
    if (Files.exists(repository)) {
      try (Stream<Path> files = Files.walk(repository)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Another program of the same operator is killed, with its git or without.
  private void killProgram(SharingOperator one) throws IOException, InterruptedException {
    Process program = SharingProgram.start(folder, one.author(), random.nextLong());
    try (BufferedReader output = program.inputReader()) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        printed.add(Objects.requireNonNull(output.readLine()));
      }
      if (random.nextBoolean()) {
        one.exchange();
      }
      wait(random.nextInt(LONGEST_DELAY));
      List<ProcessHandle> gits = program.descendants().toList();
      program.toHandle().destroyForcibly();
      program.waitFor();
      if (random.nextBoolean()) {
        gits.forEach(ProcessHandle::destroyForcibly);
      }
      gits.forEach(git -> git.onExit().join());
      output.lines().filter(line -> line.length() > 13).forEach(printed::add);
    }
    ageLocks();
  }

  /// As if what a killed git has left had been left long ago, and as if whoever keeps the remote
  /// had removed it there.
  private void ageLocks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".lock")).toList()) {
        if (file.toString().contains("exchange.git")) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        } else if (file.startsWith(hub()) || file.startsWith(folder.resolve("away.git"))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /// After a last exchange all have the same, which is what they have written and nothing else.
  void settle() throws IOException {
    if (!Files.exists(hub())) {
      moveRemote();
    }
    all.forEach(SharingOperator::restart);
    Set<String> written = all.stream().flatMap(RandomRun::own).collect(Collectors.toSet());
    all.forEach(SharingOperator::synced);
    all.forEach(SharingOperator::synced);
    List<RecordedEvent> events = all.getFirst().events();
    Set<String> ids = events.stream().map(RecordedEvent::id).collect(Collectors.toSet());
    assertEquals(events.size(), ids.size(), "each once");
    assertEquals(written, ids, "nothing is lost or invented");
    printed.forEach(id -> assertTrue(ids.contains(id), id));
    for (SharingOperator one : all) {
      one.acknowledged().forEach(id -> assertTrue(ids.contains(id), id));
      assertEquals(events, one.events(), one.author().by());
      assertEquals(List.of(), ParsedJournal.read(one.file()).damages());
      assertEquals(0, one.waiting());
      assertEquals(List.of(), one.sharing().suspects().toList());
    }
  }

  private static Stream<String> own(SharingOperator one) {
    return one.events().stream()
        .filter(event -> event.stamp().written().writer().equals(one.author().writer()))
        .map(RecordedEvent::id);
  }

  private Path hub() {
    return folder.resolve("hub.git");
  }

  private static String told(Exchanged exchanged) {
    return exchanged.sharing().setback().map(why -> why.sentence().text()).orElse("");
  }

  /// What has happened.
  @Override
  public String toString() {
    return "seed " + seed + ": " + String.join(", ", story);
  }

  @Override
  public void close() {
    all.forEach(SharingOperator::close);
  }
}
