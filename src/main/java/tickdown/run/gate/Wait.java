package tickdown.run.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.TimeSpan;

/// The wait that an item asks for. The first `done` begins it, one after its end completes it.
///
/// @param length how long it lasts
/// @param began when it began, since the item was reopened last; empty if it did not
public record Wait(Entry entry, Duration length, Optional<Instant> began) {

  /// The wait of `entry`, if it asks for one.
  public static Optional<Wait> of(Run run, Entry entry) {
    return entry
        .item()
        .terms()
        .annotation(Annotation.Key.WAIT)
        .filter(_ -> entry.isLeaf())
        .map(TimeSpan::read)
        .map(length -> new Wait(entry, length, began(run, entry)));
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

  private static Optional<Instant> began(Run run, Entry entry) {
    for (RecordedEvent event : run.events().reversed()) {
      if (run.history().holds(event)) {
        switch (event.what()) {
          case Event.WaitBegan(var item, var _) when item.id().equals(entry.id()) -> {
            return Optional.of(event.stamp().at());
          }
          case Event.Answered answer
              when answer.item().id().equals(entry.id())
                  && answer.outcome() instanceof Outcome.Open -> {
            return Optional.empty();
          }
          default -> {}
        }
      }
    }
    return Optional.empty();
  }
}
