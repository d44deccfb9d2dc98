package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.walk.Message;
import tickdown.walk.StepPlace;
import tickdown.workplace.WalkedFile;
import tickdown.workplace.WorkplaceOf;

/// ana agrees to commands, while ben changes the checklist, its values and its answers at random
/// moments: what is run is what she was shown, or nothing.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class AgreementRaceTest {
  private static final int ROUNDS = 50;
  private static final int WALKS = 20;
  private static final String LIST = "# Lamp\n- [ ] Light it (`echo %s <colour> >>lit`)\n";

  @TempDir private Path folder;
  private Path file;
  private Path lit;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final List<String> run = new ArrayList<>();
  private int refused;

  @Test
  @Tag("slow")
  void whatRunsIsWhatWasShown() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    lit = folder.resolve("lit");
    file = folder.resolve("list.md");
    for (int i = 0; i < WALKS; i++) {
      walk(i, random, "walk " + i + " of the seed " + seed);
    }
    assertTrue(run.size() > ROUNDS && refused > ROUNDS, run.size() + ", " + refused);
    assertEquals(WALKS * ROUNDS, run.size() + refused);
  }

  private void walk(int number, Random random, String where) throws Exception {
    String text = LIST.formatted("first");
    Files.writeString(file, text);
    Path journal = folder.resolve("list-" + number + ".yaml");
    Event.Started started = new Event.Started("1.0.0", "list.md", text, Optional.empty());
    AtomicBoolean isOver = new AtomicBoolean();
    long other = random.nextLong();
    try (Journal anas = Journal.create(journal, started, new Author("ana", "a1"), Instant::now);
        Journal bens = Journal.open(journal, new Author("ben", "b2"), Instant::now)) {
      Hindrance ben = new Hindrance(new JournalStore(bens), new Random(other));
      ben.fills();
      anas.news();
      Thread thread = Thread.ofPlatform().start(() -> ben.until(isOver));
      try {
        loop(new JournalStore(anas), new Random(random.nextLong()), where).walk();
      } finally {
        isOver.set(true);
        thread.join();
      }
    }
  }

  /// ana's walk, in which she is asked as often as there are rounds.
  private PlainLoop loop(EventStore store, Random random, String where) throws IOException {
    Run now = Run.of(Story.checklist(Files.readString(file)), store.events());
    return new RealStep(folder, Map.of())
        .loop(
            store,
            now,
            new StepPlace.Here("/bin/sh", folder.toString()),
            new Ana(random, where),
            new Output(screen, Palette.MONOCHROME),
            walked -> reloaded(store, walked));
  }

  private Message.Reloaded reloaded(EventStore store, Run walked) {
    return new WalkedFile(store, WorkplaceOf.folder(folder), "list.md").reloaded(walked);
  }

  /// Lets the other one go first now and then.
  private static void hesitate(Random random) {
    LockSupport.parkNanos(random.nextInt(3_000_000));
  }

  /// Agrees to whatever is shown, and looks at what was run.
  private final class Ana implements AnswerSource {
    private final Random random;
    private final String where;
    private Optional<String> shown = Optional.empty();
    private int asked;

    Ana(Random random, String where) {
      this.random = random;
      this.where = where;
    }

    @Override
    public Given ask(Line prompt) {
      shown.ifPresent(this::compare);
      shown = Optional.empty();
      hesitate(random);
      return asked == ROUNDS
          ? new Given.Ended()
          : new Given.Typed(random.nextInt(3) == 0 ? "reload" : "run", true);
    }

    @Override
    public Given askAfresh(Line prompt) {
      if (!prompt.text().startsWith("Run it?")) {
        return new Given.Typed("leave", true);
      }
      String seen = screen.toString(StandardCharsets.UTF_8);
      screen.reset();
      String offer = seen.substring(seen.lastIndexOf("Step of 1.1"));
      shown = offer.lines().map(String::strip).filter(line -> line.startsWith("$ ")).findFirst();
      asked++;
      hesitate(random);
      return new Given.Typed("yes", true);
    }

    /// The command says what it is, so its output tells which one was run.
    private void compare(String command) {
      try {
        List<String> now = Files.exists(lit) ? Files.readAllLines(lit) : List.of();
        List<String> more = now.subList(run.size(), now.size());
        String said = command.substring("$ echo ".length(), command.indexOf(" >>"));
        assertEquals(more.isEmpty() ? List.of() : List.of(said), more, where);
        refused += more.isEmpty() ? 1 : 0;
        run.addAll(more);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /// ben changes things.
  private final class Hindrance {
    private final EventStore store;
    private final Random random;

    Hindrance(EventStore store, Random random) {
      this.store = store;
      this.random = random;
    }

    void until(AtomicBoolean isOver) {
      while (!isOver.get()) {
        switch (random.nextInt(5)) {
          case 0, 1 -> fills();
          case 2 -> rewrites();
          case 3 -> reloaded(store, now(store.events()));
          default -> answers();
        }
        LockSupport.parkNanos(random.nextInt(12_000_000));
      }
    }

    void fills() {
      record(_ -> new Request.Fill("colour", "c" + random.nextInt(1_000_000)));
    }

    private void rewrites() {
      try {
        Path next = folder.resolve("next.md");
        Files.writeString(next, LIST.formatted("w" + random.nextInt(1_000_000)));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private void answers() {
      Outcome outcome = random.nextBoolean() ? new Outcome.Done() : new Outcome.Open();
      record(now -> new Request.Answer(now.entries().getFirst().id(), outcome, List.of()));
    }

    private void record(Function<Run, Request> what) {
      store.record(events -> {
        Run now = now(events);
        return new Rules(now, "ben", Optional.empty()).on(what.apply(now));
      });
    }

    private static Run now(List<RecordedEvent> events) {
      return Run.of(Story.checklist(LIST.formatted("any")), events);
    }
  }
}
