package tickdown.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.review.DeviationReview;
import tickdown.review.ItemTime;
import tickdown.review.PhaseTime;
import tickdown.review.Timeline;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.Assurance;

/// A run that is compared with others, and what its time was spent on.
///
/// @param name its name: `1.4.0`
/// @param items the time of each item, by its id
/// @param phases in the order of the checklist
/// @param assurance what checks say about its items
/// @param events the events about each item, by its id
public record PastRun(
    String name,
    Run run,
    Timeline timeline,
    Map<String, ItemTime> items,
    List<PhaseTime> phases,
    Assurance assurance,
    Map<String, List<RecordedEvent>> events) {

  public PastRun {
    items = Map.copyOf(items);
    phases = List.copyOf(phases);
    events = Map.copyOf(events);
  }

  /// The run with this name.
  public static PastRun of(String name, Run run) {
    Timeline timeline = Timeline.of(run);
    return new PastRun(
        name,
        run,
        timeline,
        ItemTime.of(run.history(), timeline),
        PhaseTime.of(run, timeline),
        Assurance.of(run),
        byItem(run));
  }

  private static Map<String, List<RecordedEvent>> byItem(Run run) {
    Map<String, List<RecordedEvent>> events = new HashMap<>();
    for (RecordedEvent event : run.events()) {
      event
          .what()
          .about()
          .ifPresent(item -> events.computeIfAbsent(item.id(), _ -> new ArrayList<>()).add(event));
    }
    return events;
  }

  /// The events about the item with this id.
  List<RecordedEvent> events(String id) {
    return events.getOrDefault(id, List.of());
  }

  /// How many deviations from its checklist it has.
  public int deviations() {
    return DeviationReview.of(run).size();
  }

  /// When it was started.
  public Instant since() {
    return run.since();
  }
}
