package tickdown.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tickdown.journal.AppendResult;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tickdown.run.rules.Verdict;

/// Stores the events of a rehearsal in memory only.
///
/// It knows no file, so that it cannot write to one.
public final class RehearsalStore implements EventStore {
  private final String operator;
  private final InstantSource clock;
  private final List<RecordedEvent> events = new ArrayList<>();

  /// A rehearsal by `operator` that begins with `started`.
  public RehearsalStore(String operator, InstantSource clock, Event.Started started) {
    this.operator = operator;
    this.clock = clock;
    add(List.of(started));
  }

  @Override
  public String keeping() {
    return "This was a rehearsal: nothing was written.";
  }

  @Override
  public String reading(String release) {
    return keeping();
  }

  @Override
  public String heading(String release) {
    return "REHEARSAL " + release;
  }

  @Override
  public boolean isRehearsal() {
    return true;
  }

  @Override
  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public List<RecordedEvent> news() {
    return List.of();
  }

  @Override
  public AppendResult record(Function<List<RecordedEvent>, Verdict> rules) {
    Verdict verdict = rules.apply(events());
    return switch (verdict) {
      case Verdict.Accepted(List<Event> happenings) -> AppendResult.alone(verdict, add(happenings));
      case Verdict.Rejected _ -> AppendResult.alone(verdict, List.of());
    };
  }

  private List<RecordedEvent> add(List<Event> happenings) {
    int before = events.size();
    String action = "rehearsal-" + (before + 1);
    happenings.forEach(what -> events.add(new RecordedEvent(stamp(action), what)));
    return List.copyOf(events.subList(before, events.size()));
  }

  private Stamp stamp(String action) {
    int sequence = events.size() + 1;
    HybridClock reading = HybridClock.START.tick(clock.instant());
    return new Stamp(
        "rehearsal-" + sequence,
        action,
        clock.instant(),
        operator,
        new Stamp.Written("rehearsal", sequence, reading));
  }
}
