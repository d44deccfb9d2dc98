package tickdown.run.attempt;

/// What a check found out about an item.
public sealed interface Finding {

  /// One sentence without a full stop: `the work tree is clean`.
  String sentence();

  /// The item is as it should be.
  record Holds(String sentence) implements Finding {}

  /// It is not.
  record Denied(String sentence) implements Finding {}

  /// The check could not tell, for instance because its time ran out.
  record Undecided(String sentence) implements Finding {}
}
