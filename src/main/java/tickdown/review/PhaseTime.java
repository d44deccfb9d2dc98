package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// The time that was spent on the items of a phase.
///
/// @param during from the first to the last event about one of its items; empty if there is none
/// @param working how long operators were busy with it; operators who work at the same time count
///   each
/// @param waiting the time during which at least one of its items waited
public record PhaseTime(Phase phase, Optional<Period> during, Duration working, Duration waiting) {

  /// From one time to another, which is not earlier.
  public record Period(Instant from, Instant to) {

    private Period until(Period later) {
      return new Period(from, later.to);
    }
  }

  /// The time of every phase and procedure of a run, in the order of the checklist.
  public static List<PhaseTime> of(Run run) {
    return of(run, Timeline.of(run));
  }

  /// The same.
  ///
  /// @param timeline what the time of the run was spent on
  public static List<PhaseTime> of(Run run, Timeline timeline) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (Span span : timeline.spans()) {
      span.entry(run)
          .map(PhaseTime::phaseOf)
          .ifPresent(id -> spans.computeIfAbsent(id, _ -> new ArrayList<>()).add(span));
    }
    Map<String, Period> periods = periods(run);
    return run.checklist().phases().stream()
        .map(phase -> {
          List<Span> own = spans.getOrDefault(phase.id(), List.of());
          return new PhaseTime(
              phase,
              Optional.ofNullable(periods.get(phase.id())),
              Timeline.busy(own),
              Timeline.waiting(own));
        })
        .toList();
  }

  private static Map<String, Period> periods(Run run) {
    Map<String, Period> periods = new HashMap<>();
    List<Instant> times = EventTimes.of(run.events());
    for (int i = 0; i < times.size(); i++) {
      RecordedEvent event = run.events().get(i);
      Period at = new Period(times.get(i), times.get(i));
      event
          .what()
          .about()
          .flatMap(name -> run.entry(name.id()))
          .ifPresent(entry -> periods.merge(phaseOf(entry), at, Period::until));
    }
    return periods;
  }

  private static String phaseOf(Entry entry) {
    return entry.phase().id();
  }
}
