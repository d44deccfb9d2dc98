package tickdown.run.gate;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;

/// Finds items that were ticked on a different commit from the one checked out now. An item with
/// `covers` is stale only if one of those paths may have changed since.
///
/// @param head the commit that is checked out; nothing is stale if there is none
public record Stale(Run run, Head head) {

  /// With a commit of which nothing else is known.
  public Stale(Run run, Optional<String> head) {
    this(run, Head.of(head));
  }

  /// Whether the item is done, has a step or a check, was answered on another commit, and nothing
  /// says that it still holds.
  public boolean is(Entry entry) {
    return isFromElsewhere(entry) && !head.holds(run, entry);
  }

  /// Whether the item was answered on another commit, but nothing that it covers has changed since.
  public boolean stillHolds(Entry entry) {
    return isFromElsewhere(entry) && head.holds(run, entry);
  }

  private boolean isFromElsewhere(Entry entry) {
    return head.commit().isPresent()
        && (entry.item().terms().isTiedToCommit() || isChecked(entry))
        && answeredOn(entry).filter(then -> !then.equals(head.commit().get())).isPresent()
        && run.outcome(entry) instanceof Outcome.Done
        && !isVerifiedHere(entry);
  }

  private boolean isChecked(Entry entry) {
    return run.history().latestCheck(entry.id()).isPresent();
  }

  /// Whether the latest check held on the commit that is checked out.
  private boolean isVerifiedHere(Entry entry) {
    return run.history()
        .latestCheck(entry.id())
        .filter(check -> check.finding() instanceof Finding.Holds)
        .filter(check -> check.head().equals(head.commit()))
        .isPresent();
  }

  /// The number of stale items.
  public int count() {
    return items().size();
  }

  /// The stale items, in file order.
  public List<Entry> items() {
    return head.commit().isEmpty()
        ? List.of()
        : (run.history().hasChecks() ? run.entries() : run.withCommands())
            .stream().filter(this::is).toList();
  }

  /// The commit on which the item was answered.
  public Optional<String> answeredOn(Entry entry) {
    return run.history().answer(entry.id()).flatMap(given -> given.answer().head());
  }
}
