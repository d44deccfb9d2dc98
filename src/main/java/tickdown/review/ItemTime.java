package tickdown.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;

/// The time that was spent on an item.
///
/// @param item as the journal names it
/// @param working how long operators were busy with it, failures and checks included
/// @param failing the part of it that was spent on what failed
/// @param waiting how long it waited
/// @param attempts how often one of its steps was started
/// @param failures how many of these attempts are known to have failed
public record ItemTime(
    ItemName item,
    Duration working,
    Duration failing,
    Duration waiting,
    int attempts,
    int failures) {

  /// The time of every item that anything was recorded about, by its id, in the order of the
  /// journal.
  public static Map<String, ItemTime> of(History history) {
    return of(history, Timeline.of(history));
  }

  /// The same.
  ///
  /// @param timeline what the time of the run was spent on
  public static Map<String, ItemTime> of(History history, Timeline timeline) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (Span span : timeline.spans()) {
      span.item()
          .ifPresent(item -> spans.computeIfAbsent(item.id(), _ -> new ArrayList<>()).add(span));
    }
    Map<String, ItemTime> times = new LinkedHashMap<>();
    for (RecordedEvent event : history.events()) {
      event
          .what()
          .about()
          .ifPresent(item ->
              times.merge(
                  item.id(),
                  of(item, spans.getOrDefault(item.id(), List.of())).counting(event.what()),
                  (before, _) -> before.counting(event.what())));
    }
    return times;
  }

  private static ItemTime of(ItemName item, List<Span> spans) {
    List<Span> failing = spans.stream().filter(span -> span.kind() == Span.Kind.FAILING).toList();
    return new ItemTime(
        item, Timeline.busy(spans), Timeline.busy(failing), Timeline.waiting(spans), 0, 0);
  }

  private ItemTime counting(Event event) {
    return switch (event) {
      case Event.StepStarted _ -> with(attempts + 1, failures);
      case Event.StepFinished end when !end.ending().isSuccess() -> with(attempts, failures + 1);
      default -> this;
    };
  }

  private ItemTime with(int attempts, int failures) {
    return new ItemTime(item, working, failing, waiting, attempts, failures);
  }
}
