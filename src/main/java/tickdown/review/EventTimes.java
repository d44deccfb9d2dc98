package tickdown.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tickdown.run.RecordedEvent;

/// When the events of a run happened, in the order of the journal, never going back.
///
/// Clocks may jump, and those of several machines differ. As many events as possible whose times
/// are in order keep them; the others get the time of the event before them. So one event with a
/// wrong time, early or late, changes nothing else.
final class EventTimes {
  private EventTimes() {}

  /// The time of each event.
  static List<Instant> of(List<RecordedEvent> events) {
    List<Instant> recorded = events.stream().map(event -> event.stamp().at()).toList();
    return isInOrder(recorded) ? recorded : inOrder(recorded);
  }

  private static boolean isInOrder(List<Instant> times) {
    for (int i = 1; i < times.size(); i++) {
      if (times.get(i).isBefore(times.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static List<Instant> inOrder(List<Instant> times) {
    boolean[] kept = LongestOrder.of(times);
    List<Instant> result = new ArrayList<>();
    Instant before = times.get(firstOf(kept));
    for (int i = 0; i < times.size(); i++) {
      before = kept[i] ? times.get(i) : before;
      result.add(before);
    }
    return List.copyOf(result);
  }

  private static int firstOf(boolean[] kept) {
    int first = 0;
    while (!kept[first]) {
      first++;
    }
    return first;
  }
}
