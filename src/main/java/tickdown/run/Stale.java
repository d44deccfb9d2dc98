package tickdown.run;

import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checklist.Terms;

/// Which items were ticked on another commit than the one that is checked out now.
///
/// @param head the commit that is checked out; nothing is stale where there is none
public record Stale(Run run, Optional<String> head) {

  /// Whether the item is done, has a step or a check, and was answered on another commit.
  public boolean is(Entry entry) {
    return head.isPresent()
        && hasCommand(entry.item().terms())
        && run.outcome(entry) instanceof Outcome.Done
        && answeredOn(entry).filter(then -> !then.equals(head.get())).isPresent();
  }

  /// The commit on which the item was answered.
  public Optional<String> answeredOn(Entry entry) {
    return run.history().answer(entry.id()).flatMap(given -> given.answer().head());
  }

  private static boolean hasCommand(Terms terms) {
    return !terms.steps().isEmpty()
        || terms.annotation(Annotation.Key.VERIFY).isPresent()
        || terms.annotation(Annotation.Key.RUN).isPresent();
  }
}
