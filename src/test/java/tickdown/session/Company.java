package tickdown.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.HybridClock;
import tickdown.run.Ruling;
import tickdown.run.Stamp;

/// A run in memory that ana records in, and others as well: what they record is news to her.
final class Company implements Ledger {
  static final String OPERATOR = "ana";

  private final InstantSource clock;
  private final List<Event> events = new ArrayList<>();
  private final List<Event> news = new ArrayList<>();

  /// A run that begins with `started`.
  Company(InstantSource clock, Happening.Started started) {
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
  public List<Event> events() {
    return List.copyOf(events);
  }

  @Override
  public List<Event> news() {
    List<Event> seen = List.copyOf(news);
    news.clear();
    return seen;
  }

  @Override
  public Outcome record(Function<List<Event>, Ruling> rules) {
    return recordBy(OPERATOR, rules);
  }

  /// Records what `rules` grant to another operator.
  Outcome byAnother(String operator, Function<List<Event>, Ruling> rules) {
    Outcome outcome = recordBy(operator, rules);
    news.addAll(outcome.own());
    return outcome;
  }

  private Outcome recordBy(String operator, Function<List<Event>, Ruling> rules) {
    Ruling ruling = rules.apply(events());
    return switch (ruling) {
      case Ruling.Granted(List<Happening> happenings) ->
          new Outcome(ruling, add(operator, happenings), List.of());
      case Ruling.Refused _ -> new Outcome(ruling, List.of(), List.of());
    };
  }

  private List<Event> add(String operator, List<Happening> happenings) {
    int before = events.size();
    String action = "event-" + (before + 1);
    happenings.forEach(what -> events.add(new Event(stamp(operator, action), what)));
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
