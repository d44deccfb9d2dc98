package tickdown.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String COMPANY = "company";

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

  /// Records an answer of an operator in another folder, who knows only how the run began; it is
  /// news to ana.
  void apart(String operator, Event what) {
    long sequence =
        1
            + events.stream()
                .filter(event -> event.stamp().written().writer().equals(operator))
                .count();
    String id = operator + "-" + sequence;
    Instant now = clock.instant();
    Stamp.Written written =
        new Stamp.Written(operator, sequence, HybridClock.START.tick(now), Map.of(COMPANY, 1L));
    RecordedEvent event = new RecordedEvent(new Stamp(id, id, now, operator, written), what);
    events.add(event);
    news.add(event);
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
        new Stamp.Written(COMPANY, sequence, HybridClock.START.tick(now), seen()));
  }

  /// The last events of those who are apart.
  private Map<String, Long> seen() {
    Map<String, Long> seen = new HashMap<>();
    events.stream()
        .map(event -> event.stamp().written())
        .filter(written -> !written.writer().equals(COMPANY))
        .forEach(written -> seen.merge(written.writer(), written.sequence(), Math::max));
    return seen;
  }
}
