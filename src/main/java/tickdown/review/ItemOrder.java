package tickdown.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// Finds the items that were not done in the order of the checklist.
///
/// The walk is one sequence, each procedure another. An item counts from the first time that it was
/// done, or that its wait began. Items that were deferred were postponed on purpose, and items that
/// a check found done were done by nobody: neither count.
final class ItemOrder {
  private final Run run;

  /// The index of the first event of the action in which each item was done first.
  private final Map<String, Integer> doneAt = new HashMap<>();

  private final Set<String> exempt = new HashSet<>();

  private ItemOrder(Run run) {
    this.run = run;
    Map<String, Integer> actions = new HashMap<>();
    Set<String> verifying = new HashSet<>();
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.Checked) {
        verifying.add(event.stamp().action());
      }
    }
    for (int i = 0; i < run.events().size(); i++) {
      RecordedEvent event = run.events().get(i);
      int at = actions.merge(event.stamp().action(), i, Math::min);
      if (run.history().holds(event)) {
        note(event.what(), at, verifying.contains(event.stamp().action()));
      }
    }
  }

  private void note(Event what, int at, boolean isByCheck) {
    switch (what) {
      case Event.Answered(var item, Outcome.Deferred _, var _, var _)
          when !doneAt.containsKey(item.id()) ->
          exempt.add(item.id());
      case Event.Answered(var item, Outcome.Done _, var _, var _) -> {
        if (isByCheck && !doneAt.containsKey(item.id())) {
          exempt.add(item.id());
        }
        doneAt.putIfAbsent(item.id(), at);
      }
      case Event.Answered(var item, Outcome.Decided _, var _, var _) ->
          doneAt.putIfAbsent(item.id(), at);
      case Event.WaitBegan(var item, var _) -> doneAt.putIfAbsent(item.id(), at);
      default -> {}
    }
  }

  /// The items out of order, in file order.
  static List<Deviation.OutOfOrder> of(Run run) {
    ItemOrder order = new ItemOrder(run);
    Map<String, List<Entry>> sequences = new LinkedHashMap<>();
    for (Entry entry : run.entries()) {
      if (order.counts(entry)) {
        String sequence = entry.phase().isProcedure() ? entry.phase().id() : "";
        sequences.computeIfAbsent(sequence, _ -> new ArrayList<>()).add(entry);
      }
    }
    return sequences.values().stream().flatMap(each -> order.outOf(each).stream()).toList();
  }

  private boolean counts(Entry entry) {
    Outcome outcome = run.outcome(entry);
    return entry.isLeaf()
        && (outcome instanceof Outcome.Done || outcome instanceof Outcome.Decided)
        && doneAt.containsKey(entry.id())
        && !exempt.contains(entry.id());
  }

  private List<Deviation.OutOfOrder> outOf(List<Entry> sequence) {
    List<Integer> times = sequence.stream().map(entry -> doneAt.get(entry.id())).toList();
    boolean[] inOrder = LongestOrder.of(times);
    List<Deviation.OutOfOrder> found = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (!inOrder[i]) {
        found.add(outOfOrder(sequence, times, i));
      }
    }
    return found;
  }

  private static Deviation.OutOfOrder outOfOrder(
      List<Entry> sequence, List<Integer> times, int at) {
    int before = 0;
    int after = 0;
    Optional<Entry> firstBefore = Optional.empty();
    Optional<Entry> firstAfter = Optional.empty();
    for (int i = 0; i < times.size(); i++) {
      if (i < at && times.get(i) > times.get(at)) {
        before++;
        firstBefore = firstBefore.isEmpty() ? Optional.of(sequence.get(i)) : firstBefore;
      } else if (i > at && times.get(i) < times.get(at)) {
        after++;
        firstAfter = firstAfter.isEmpty() ? Optional.of(sequence.get(i)) : firstAfter;
      }
    }
    return new Deviation.OutOfOrder(sequence.get(at), firstBefore, before, firstAfter, after);
  }
}
