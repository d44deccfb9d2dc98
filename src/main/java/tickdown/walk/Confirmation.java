package tickdown.walk;

import java.util.List;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;

/// What is asked with yes or no before it is done.
public sealed interface Confirmation {

  /// Whether items with the same condition are not applicable either.
  record SameCondition(Condition condition, List<Entry> items) implements Confirmation {
    public SameCondition {
      items = List.copyOf(items);
    }
  }

  /// Whether everything outstanding in a section gets that answer.
  record WholeSection(Section section, List<Entry> items, Outcome outcome) implements Confirmation {
    public WholeSection {
      items = List.copyOf(items);
    }
  }

  /// Whether a procedure that was gone through is gone through again, from the start.
  record ProcedureAgain(Phase procedure) implements Confirmation {}

  /// Whether another operator's answer is replaced.
  record Replacement(Entry entry, ItemStatus status, Outcome outcome) implements Confirmation {}

  /// Whether the run is finished, which cannot be undone.
  ///
  /// @param release the name of the run
  /// @param outstanding how many items are outstanding
  record Finish(String release, int outstanding) implements Confirmation {}
}
