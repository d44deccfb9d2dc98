package tickdown.checklist;

import java.util.List;

/// What an item is for among its neighbours.
public sealed interface Role {

  /// An item like any other.
  record Plain() implements Role {}

  /// An item that asks which of the branches behind it to take: `Decision: hotfix or rollback?`.
  record Decision(List<Choice> choices) implements Role {
    public Decision {
      choices = List.copyOf(choices);
    }
  }

  /// An item `If X:` whose items apply only when X was decided.
  ///
  /// @param words what is decided for: `rollback`
  /// @param decision the id of the item that asks; empty where none does and the operator is asked
  ///   at the first branch
  record Branch(String words, String decision) implements Role {}

  /// One answer to a decision.
  ///
  /// @param words what is decided for: `rollback`
  /// @param branch the id of the branch that it opens
  record Choice(String words, String branch) {}
}
