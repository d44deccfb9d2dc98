package tickdown.walk;

import tickdown.run.History;
import tickdown.run.rules.Request;

/// Undoes and redoes what the operator has done.
final class UndoActions {
  private UndoActions() {}

  static Transition undo(Walk walk) {
    History history = walk.run().history();
    return history.undoable(walk.operator()).isPresent()
        ? Transition.requesting(walk, new Request.Undo())
        : Transition.telling(walk, new Notice.NothingToUndo());
  }

  static Transition redo(Walk walk) {
    History history = walk.run().history();
    return history.redoable(walk.operator()).isPresent()
        ? Transition.requesting(walk, new Request.Redo())
        : Transition.telling(walk, new Notice.NothingToRedo());
  }
}
