package tickdown.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.english.LocalTimes;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.terminal.JobControl;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.walk.Cursor;
import tickdown.walk.Message;
import tickdown.walk.Notice;
import tickdown.walk.Position;
import tickdown.walk.StepPlace;
import tickdown.walk.Walk;

/// Runs a step in a walk in which everything is real but the terminal, and reads from the journal
/// what was recorded.
///
/// @param state the folder of the journal
/// @param environment whose secrets are masked
record RealStep(Path state, Map<String, String> environment) {
  private static final Author ANA = new Author("ana", "a1");

  /// What was recorded of the last attempt to run a command that an item offers, agreed to as it
  /// is.
  Attempts.Attempt run(String command, StepPlace place) {
    return run(command, place, List.of("run", "yes", "leave"));
  }

  /// The same with other lines that are typed.
  Attempts.Attempt run(String command, StepPlace place, List<String> lines) {
    String text = "# Lamp\n- [ ] Light it\n  ```sh\n  %s\n  ```\n".formatted(command);
    Event.Started started = new Event.Started("1.0.0", "list.md", text, Optional.empty());
    Path file = state.resolve("list-1.0.0.yaml");
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Journal journal = Journal.create(file, started, ANA, Instant::now)) {
      Run now = Run.of(Story.checklist(text), journal.events());
      loop(new JournalStore(journal), now, place, lines).walk();
    }
    try (Journal journal = Journal.open(file, ANA, Instant::now)) {
      Run now = Run.of(Story.checklist(text), journal.events());
      return Attempts.of(now, now.entries().getFirst()).last().orElseThrow();
    }
  }

  private PlainLoop loop(EventStore store, Run run, StepPlace place, List<String> lines) {
    return loop(
        store,
        run,
        place,
        new Lines(new ArrayDeque<>(lines)),
        new Output(OutputStream.nullOutputStream(), Palette.MONOCHROME),
        _ ->
            new Message.Reloaded(
                run, new Notice.Reloaded("list.md", true, "", List.of(), List.of())));
  }

  /// A walk that begins at the first item of `run`.
  ///
  /// @param reading takes over `list.md` if it has changed
  PlainLoop loop(
      EventStore store,
      Run run,
      StepPlace place,
      AnswerSource answers,
      Output output,
      WalkedChecklist.Loading reading) {
    StepRunner runner = new StepRunner(environment, () -> state);
    Position start = Position.startingAt(Cursor.at(Optional.of(run.entries().getFirst())));
    return new PlainLoop(
        new PlainLoop.Dependencies(
            new Recorder(
                store,
                Optional::empty,
                Instant::now,
                new Recorder.Steps(runner::masked, runner::isRunning)),
            answers,
            output,
            new WalkedChecklist(new WatchedFile(state.resolve("list.md")), reading),
            new PlainLoop.PlainSteps(
                runner,
                NothingTrusted.checks(),
                new Signals(
                    JobControl.by(() -> {}),
                    new Launcher("", Optional::empty),
                    new PromptInterrupt())),
            new FileAttaching(new TypedPath(state, Optional.empty()), Optional.empty()),
            () -> new LocalTimes(Instant.now(), ZoneOffset.UTC),
            Lookups.none(),
            (_, _) -> List.of()),
        Walk.of(run, "ana", start).runningSteps(place));
  }

  /// Lines that are typed one after the other, whatever is asked.
  private record Lines(Deque<String> left) implements AnswerSource {
    @Override
    public Given ask(Line prompt) {
      return left.isEmpty() ? new Given.Ended() : new Given.Typed(left.poll(), true);
    }
  }
}
