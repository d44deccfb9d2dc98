package tickdown.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.journal.AppendResult;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tickdown.run.rules.Verdict;

/// A run in memory in which both ana and others record events; theirs are news to her.
final class OtherOperators implements EventStore {
  static final String OPERATOR = "ana";

  private final InstantSource clock;
  private final List<RecordedEvent> events = new ArrayList<>();
  private final List<RecordedEvent> news = new ArrayList<>();

  /// A run that begins with `started`.
  OtherOperators(InstantSource clock, Event.Started started) {
    this.clock = clock;
    add(OPERATOR, List.of(started));
  }

  @Override
  public String heading(String release) {
    return release;
  }

  @Override
  public String keeping() {
    return "Every answer is saved.";
  }

  @Override
  public String reading(String release) {
    return keeping();
  }

  @Override
  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public List<RecordedEvent> news() {
    List<RecordedEvent> seen = List.copyOf(news);
    news.clear();
    return seen;
  }

  @Override
  public AppendResult record(Function<List<RecordedEvent>, Verdict> rules) {
    AppendResult result = recordBy(OPERATOR, rules);
    return new AppendResult(result.verdict(), result.own(), news(), Optional.empty());
  }

  /// Records what `rules` accept from another operator.
  AppendResult byAnother(String operator, Function<List<RecordedEvent>, Verdict> rules) {
    AppendResult result = recordBy(operator, rules);
    news.addAll(result.own());
    return result;
  }

  private AppendResult recordBy(String operator, Function<List<RecordedEvent>, Verdict> rules) {
    Verdict verdict = rules.apply(events());
    return switch (verdict) {
      case Verdict.Accepted(List<Event> happenings) ->
          AppendResult.alone(verdict, add(operator, happenings));
      case Verdict.Rejected _ -> AppendResult.alone(verdict, List.of());
    };
  }

  private List<RecordedEvent> add(String operator, List<Event> happenings) {
    int before = events.size();
    String action = "event-" + (before + 1);
    happenings.forEach(what -> events.add(new RecordedEvent(stamp(operator, action), what)));
    return List.copyOf(events.subList(before, events.size()));
  }

  private Stamp stamp(String operator, String action) {
    int sequence = events.size() + 1;
    Instant now = clock.instant();
    return new Stamp(
        "event-" + sequence,
        action,
        now,
        operator,
        new Stamp.Written("company", sequence, HybridClock.START.tick(now)));
  }
}
