package tickdown.screen;

/// Where a key of the list is available.
public enum KeyContext {
  ALWAYS,
  /// At an item that can be answered.
  ITEM,
  /// At any item.
  ON_ITEM,
  /// At a decision.
  DECISION,
  /// At an item that is not open.
  ANSWERED,
  /// At an item that asks for a wait which has not begun.
  WAITING,
  /// At an item with a step.
  STEP,
  /// At an item that can be checked.
  CHECKED,
  /// In a checklist with placeholders, or at an item that asks for a measured value.
  PLACEHOLDER,
  /// While the checklist file, or the version that the run uses, differs from what was read.
  EDITED,
  /// In a run that is shared.
  SHARED,
  /// In a checklist with procedures.
  PROCEDURES,
  IN_PROCEDURE,
  IN_WALK
}
