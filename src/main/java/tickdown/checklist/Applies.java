package tickdown.checklist;

/// Whether a condition is met, as far as its words alone can tell.
public enum Applies {
  YES,
  NO,
  UNKNOWN
}
