package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;

/// Finds what each operator spent time on: what an operator records ends the time since that
/// operator's previous event; of an operator's first event, since the event of anyone before it.
///
/// The items of one action share its time equally. While an item waits, nobody works on it. What
/// was undone took its time all the same, and undoing it takes time for the same items.
final class WorkSpans {

  /// After a longer pause the operator was away. Most items take minutes; whoever records nothing
  /// for an hour has a meeting, lunch or the night in between, which says nothing about the item. A
  /// step may run for longer.
  static final Duration PAUSE = Duration.ofHours(1);

  private final History history;
  private final Map<String, Instant> previous = new HashMap<>();
  private final Map<String, Instant> waits = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();

  private WorkSpans(History history) {
    this.history = history;
  }

  /// What the operators of a run spent time on.
  ///
  /// @param times when its events happened
  static List<Span> of(History history, List<Instant> times) {
    WorkSpans work = new WorkSpans(history);
    List<RecordedEvent> events = history.events();
    for (int first = 0; first < events.size(); ) {
      int end = first + 1;
      while (end < events.size() && isSameAction(events.get(first), events.get(end))) {
        end++;
      }
      Instant before = times.get(Math.max(0, first - 1));
      work.add(events.subList(first, end), before, times.get(end - 1));
      first = end;
    }
    return work.spans;
  }

  private static boolean isSameAction(RecordedEvent one, RecordedEvent other) {
    return one.stamp().action().equals(other.stamp().action()) && one.by().equals(other.by());
  }

  private void add(List<RecordedEvent> action, Instant before, Instant at) {
    String by = action.getFirst().by();
    Instant since = sinceWait(action, previous.getOrDefault(by, before), at);
    if (!isRunning(action) && Duration.between(since, at).compareTo(PAUSE) > 0) {
      if (previous.containsKey(by)) {
        keep(new Span(Span.Kind.AWAY, since, at, Optional.empty(), by));
      }
    } else {
      share(kinds(action), since, at, by);
    }
    previous.put(by, at);
    action.forEach(event -> note(event, at));
  }

  /// When the operator could begin to work on what the action is about.
  private Instant sinceWait(List<RecordedEvent> action, Instant since, Instant at) {
    for (RecordedEvent event : action) {
      Optional<Instant> due = WaitSpans.endedBy(event.what()).map(waits::get);
      if (due.filter(since::isBefore).isPresent()) {
        return due.get().isAfter(at) ? at : due.get();
      }
    }
    return since;
  }

  private static boolean isRunning(List<RecordedEvent> action) {
    return action.stream().anyMatch(event -> event.what() instanceof Event.StepFinished);
  }

  /// What each item of the action took time for, by its id.
  private Map<ItemName, Span.Kind> kinds(List<RecordedEvent> action) {
    Map<String, ItemName> names = new LinkedHashMap<>();
    Map<String, Span.Kind> kinds = new HashMap<>();
    for (RecordedEvent event : action) {
      for (ItemName item : about(event)) {
        names.putIfAbsent(item.id(), item);
        kinds.merge(item.id(), kind(event.what(), item), WorkSpans::special);
      }
    }
    Map<ItemName, Span.Kind> result = new LinkedHashMap<>();
    names.values().forEach(item -> result.put(item, kinds.get(item.id())));
    return result;
  }

  private List<ItemName> about(RecordedEvent event) {
    List<RecordedEvent> undone = history.about(event);
    return (undone.isEmpty() ? List.of(event) : undone)
        .stream().flatMap(each -> each.what().about().stream()).toList();
  }

  private static Span.Kind special(Span.Kind one, Span.Kind other) {
    return one == Span.Kind.WORKING ? other : one;
  }

  private Span.Kind kind(Event event, ItemName item) {
    return switch (event) {
      case Event.Checked _, Event.NeedChecked _ -> Span.Kind.VERIFYING;
      case Event.StepFinished end when end.ending().isSuccess() -> Span.Kind.WORKING;
      case Event.StepFinished _ -> Span.Kind.FAILING;
      case Event.Answered answer when answer.outcome() instanceof Outcome.Failed ->
          Span.Kind.FAILING;
      default -> failed.contains(item.id()) ? Span.Kind.FAILING : Span.Kind.WORKING;
    };
  }

  private void share(Map<ItemName, Span.Kind> kinds, Instant since, Instant at, String by) {
    if (kinds.isEmpty()) {
      keep(Span.Kind.WORKING, since, at, Optional.empty(), by);
    }
    Duration whole = Duration.between(since, at);
    Instant from = since;
    int count = 0;
    for (Map.Entry<ItemName, Span.Kind> each : kinds.entrySet()) {
      count++;
      Instant to = since.plus(part(whole, count, kinds.size()));
      keep(each.getValue(), from, to, Optional.of(each.getKey()), by);
      from = to;
    }
  }

  /// `count` of the equal parts of a time that is not negative. What [Duration] has for this takes
  /// several times as long.
  ///
  /// @param parts how many parts there are, at least `count`
  private static Duration part(Duration whole, int count, int parts) {
    long seconds = whole.getSeconds() / parts;
    long rest = whole.minusSeconds(seconds * parts).toNanos();
    return Duration.ofSeconds(seconds * count, rest / parts * count + rest % parts * count / parts);
  }

  private void keep(Span.Kind kind, Instant from, Instant to, Optional<ItemName> item, String by) {
    if (to.isAfter(from)) {
      keep(new Span(kind, from, to, item, by));
    }
  }

  /// Continues the operator's latest span if nothing has changed.
  private void keep(Span span) {
    Integer place = latest.get(span.by());
    if (place != null && continues(spans.get(place), span)) {
      Span before = spans.get(place);
      spans.set(place, new Span(span.kind(), before.from(), span.to(), before.item(), span.by()));
      return;
    }
    latest.put(span.by(), spans.size());
    spans.add(span);
  }

  private static boolean continues(Span before, Span span) {
    return before.kind() == span.kind()
        && before.to().equals(span.from())
        && before.item().map(ItemName::id).equals(span.item().map(ItemName::id));
  }

  private void note(RecordedEvent event, Instant at) {
    switch (event.what()) {
      case Event.Undone _ -> about(event).forEach(item -> failed.remove(item.id()));
      case Event.Redone _ -> history.about(event).forEach(each -> note(each, at));
      case Event.Answered answer ->
          failed(answer.item(), answer.outcome() instanceof Outcome.Failed);
      case Event.StepFinished end -> failed(end.item(), !end.ending().isSuccess());
      case Event.WaitBegan(ItemName item, Duration length) when history.holds(event) ->
          waits.put(item.id(), at.plus(length));
      default -> {}
    }
    if (history.holds(event)) {
      WaitSpans.endedBy(event.what()).ifPresent(waits::remove);
    }
  }

  private void failed(ItemName item, boolean isFailed) {
    if (isFailed) {
      failed.add(item.id());
    } else {
      failed.remove(item.id());
    }
  }
}
