package tickdown.checklist;

import java.util.List;

/// The role of an item among its neighbours.
public sealed interface Role {

  /// An ordinary item.
  record Plain() implements Role {}

  /// An item that asks which of the branches after it to take: `Decision: hotfix or rollback?`.
  record Decision(List<Choice> choices) implements Role {
    public Decision {
      choices = List.copyOf(choices);
    }
  }

  /// An item `If X:` whose sub-items apply only if X was chosen.
  ///
  /// @param words the choice: `rollback`
  /// @param condition the same as a condition: `if rollback`
  /// @param decision the id of the decision; empty if there is none, so that the operator is asked
  ///   at the first branch
  record Branch(String words, Condition condition, String decision) implements Role {}

  /// A choice of a decision.
  ///
  /// @param words the choice: `rollback`
  /// @param branch the id of the branch that it opens
  record Choice(String words, String branch) {}
}
