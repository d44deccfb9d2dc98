package tickdown.run.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Note;
import tickdown.run.Event;
import tickdown.run.NotesAround;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.TimeSpan;
import tickdown.wording.StatedWait;

/// The wait that an item asks for. The first `done` begins it, or `wait`; one after its end
/// completes it.
///
/// @param length how long it lasts
/// @param began when it began, since the item was reopened last; empty if it did not
public record Wait(Entry entry, Duration length, Optional<Instant> began) {

  /// The wait of `entry`, if its annotation asks for one, or if one has begun.
  public static Optional<Wait> of(Run run, Entry entry) {
    if (!entry.isLeaf()) {
      return Optional.empty();
    }
    Optional<Begin> begin = begin(run, entry);
    return entry
        .item()
        .terms()
        .annotation(Annotation.Key.WAIT)
        .map(TimeSpan::read)
        .or(() -> begin.map(Begin::length))
        .map(length -> new Wait(entry, length, begin.map(Begin::at)));
  }

  /// The wait that an outstanding item without one tells to make: in its words or details, or in
  /// the notes after the last item of a phase; the last item of the walk also in those at the end
  /// of the checklist. Such a wait is offered and never begins by itself.
  public static Optional<StatedWait> stated(Run run, Entry entry) {
    if (!entry.isLeaf() || !run.isOutstanding(entry) || of(run, entry).isPresent()) {
      return Optional.empty();
    }
    return StatedWait.in(entry.item().text().plain())
        .or(() ->
            inNotes(run, entry).flatMap(note -> StatedWait.in(note.plain()).stream()).findFirst());
  }

  private static Stream<Note> inNotes(Run run, Entry entry) {
    Stream<Note> details =
        entry.item().parts().stream()
            .flatMap(part -> part instanceof Note note ? Stream.of(note) : Stream.empty());
    if (!isLastOfPhase(run, entry)) {
      return details;
    }
    Stream<Note> after = NotesAround.of(run.checklist(), entry).after().stream();
    Stream<Note> end = isLastOfWalk(run, entry) ? closing(run.checklist()) : Stream.empty();
    return Stream.of(details, after, end).flatMap(notes -> notes);
  }

  private static boolean isLastOfPhase(Run run, Entry entry) {
    int next = run.place(entry) + 1;
    return next == run.entries().size() || run.entries().get(next).phase() != entry.phase();
  }

  private static boolean isLastOfWalk(Run run, Entry entry) {
    return run.entries().reversed().stream()
        .filter(each -> each.isLeaf() && !each.phase().isProcedure())
        .findFirst()
        .filter(last -> last.id().equals(entry.id()))
        .isPresent();
  }

  private static Stream<Note> closing(Checklist checklist) {
    int last =
        checklist.phases().stream().mapToInt(phase -> phase.section().line()).max().orElse(0);
    return checklist.notes().stream().filter(note -> note.line() > last);
  }

  /// How long an item waits if its wait begins now; empty if it asks for none, by its annotation or
  /// in words, or if one has begun.
  public static Optional<Duration> beginning(Run run, Entry entry) {
    return of(run, entry)
        .filter(wait -> wait.began().isEmpty())
        .map(Wait::length)
        .or(() -> stated(run, entry).map(StatedWait::length));
  }

  /// The waits that have begun and whose items are outstanding, in file order; also those that are
  /// over, whose items have to be answered once more.
  public static List<Wait> begun(Run run) {
    return run.outstanding().stream()
        .flatMap(entry -> of(run, entry).stream())
        .filter(wait -> wait.began().isPresent())
        .toList();
  }

  /// When it ends; empty if it has not begun.
  public Optional<Instant> end() {
    return began.map(at -> at.plus(length));
  }

  /// How much of it is left at `now`; zero if it is over, all of it if it has not begun.
  public Duration left(Instant now) {
    Duration left = end().map(end -> Duration.between(now, end)).orElse(length);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// How a wait was ended by an event.
  ///
  /// @param length how long it should have lasted
  /// @param waited how long it had lasted by then; not negative
  public record Ended(Duration length, Duration waited) {

    /// Whether it was not over yet. What is aborted after its wait was not ended early.
    public boolean isEarly() {
      return waited.compareTo(length) < 0;
    }
  }

  /// The wait that an event of `run` ended; empty if the journal does not say when it began.
  public static Optional<Ended> ended(Run run, RecordedEvent end) {
    return end.what() instanceof Event.WaitEnded(var ended, var _)
        ? run.events().subList(0, Math.max(0, run.events().indexOf(end))).reversed().stream()
            .filter(event ->
                event.what() instanceof Event.WaitBegan(var begun, var _)
                    && begun.id().equals(ended.id())
                    && run.history().holds(event))
            .findFirst()
            .map(begin -> ended(begin, end))
        : Optional.empty();
  }

  private static Ended ended(RecordedEvent begin, RecordedEvent end) {
    Duration waited = Duration.between(begin.stamp().at(), end.stamp().at());
    return new Ended(
        ((Event.WaitBegan) begin.what()).length(), waited.isNegative() ? Duration.ZERO : waited);
  }

  /// The beginning of a wait.
  private record Begin(Instant at, Duration length) {}

  private static Optional<Begin> begin(Run run, Entry entry) {
    for (RecordedEvent event : run.events().reversed()) {
      switch (event.what()) {
        case Event.WaitBegan(var item, var length)
            when item.id().equals(entry.id()) && run.history().holds(event) -> {
          return Optional.of(new Begin(event.stamp().at(), length));
        }
        case Event.WaitEnded(var item, var _)
            when item.id().equals(entry.id()) && run.history().holds(event) -> {
          return Optional.empty();
        }
        case Event.Answered answer
            when answer.item().id().equals(entry.id())
                && answer.outcome() instanceof Outcome.Open
                && run.history().holds(event) -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
