package tickdown.walk;

import java.util.List;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;

/// A yes-or-no question before an action.
public sealed interface Confirmation {

  /// Whether items with the same condition are not applicable either.
  record SameCondition(Condition condition, List<Entry> items) implements Confirmation {
    public SameCondition {
      items = List.copyOf(items);
    }
  }

  /// Whether everything outstanding in a section gets this answer.
  record WholeSection(Section section, List<Entry> items, Outcome outcome) implements Confirmation {
    public WholeSection {
      items = List.copyOf(items);
    }
  }

  /// Whether to start a completed procedure over.
  record ProcedureAgain(Phase procedure) implements Confirmation {}

  /// Whether to replace another operator's answer.
  record Replacement(Entry entry, ItemStatus status, Outcome outcome) implements Confirmation {}

  /// Whether to end the run because the release was rolled back.
  ///
  /// @param release the name of the run
  /// @param outstanding the number of outstanding items
  record RolledBack(String release, int outstanding) implements Confirmation {}

  /// Whether to finish the run, which cannot be undone.
  ///
  /// @param release the name of the run
  /// @param outstanding the number of outstanding items
  record Finish(String release, int outstanding) implements Confirmation {}
}
