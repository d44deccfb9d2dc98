package tickdown.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.HybridClock;
import tickdown.run.Ruling;
import tickdown.run.Stamp;

/// A run that is only played through: its events are kept in memory and are gone afterwards.
///
/// It knows no file and no journal, so that it cannot write to one.
public final class Rehearsal implements Ledger {
  private final String operator;
  private final InstantSource clock;
  private final List<Event> events = new ArrayList<>();

  /// A rehearsal by `operator` that begins with `started`.
  public Rehearsal(String operator, InstantSource clock, Happening.Started started) {
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
  public List<Event> events() {
    return List.copyOf(events);
  }

  @Override
  public List<Event> news() {
    return List.of();
  }

  @Override
  public Outcome record(Function<List<Event>, Ruling> rules) {
    Ruling ruling = rules.apply(events());
    return switch (ruling) {
      case Ruling.Granted(List<Happening> happenings) ->
          new Outcome(ruling, add(happenings), List.of());
      case Ruling.Refused _ -> new Outcome(ruling, List.of(), List.of());
    };
  }

  private List<Event> add(List<Happening> happenings) {
    int before = events.size();
    String action = "rehearsal-" + (before + 1);
    happenings.forEach(what -> events.add(new Event(stamp(action), what)));
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
