package tickdown.run.gate;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;

/// Finds items that were ticked on a different commit from the one checked out now.
///
/// @param head the commit that is checked out; nothing is stale if there is none
public record Stale(Run run, Optional<String> head) {

  /// Whether the item is done, has a step or a check, and was answered on another commit.
  public boolean is(Entry entry) {
    return head.isPresent()
        && entry.item().terms().hasCommand()
        && answeredOn(entry).filter(then -> !then.equals(head.get())).isPresent()
        && run.outcome(entry) instanceof Outcome.Done;
  }

  /// The number of stale items.
  public int count() {
    return items().size();
  }

  /// The stale items, in file order.
  public List<Entry> items() {
    return head.isEmpty() ? List.of() : run.withCommands().stream().filter(this::is).toList();
  }

  /// The commit on which the item was answered.
  public Optional<String> answeredOn(Entry entry) {
    return run.history().answer(entry.id()).flatMap(given -> given.answer().head());
  }
}
