package tickdown.checklist;

import java.util.List;

/// The role of an item or section among its neighbours.
public sealed interface Role {

  /// An ordinary item.
  record Plain() implements Role {}

  /// An item that asks which of the branches after it to take: `Decision: hotfix or rollback?`. Or
  /// a title that asks for one of the branches below it, without being answered itself.
  record Decision(List<Choice> choices) implements Role {
    public Decision {
      choices = List.copyOf(choices);
    }
  }

  /// An item or section `If X:` whose items apply only if X was chosen.
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
