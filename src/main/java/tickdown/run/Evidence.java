package tickdown.run;

/// What shows that an outcome is true. Each is at most [Reason#LONGEST] characters.
public sealed interface Evidence {

  /// What was written, linked or measured, as given.
  String text();

  /// Words of the operator.
  record Comment(String text) implements Evidence {}

  /// Where it can be seen; `http`, `https` or `mailto`.
  record Link(String text) implements Evidence {}

  /// A value that was read off, such as `0.2 %`.
  record Value(String text) implements Evidence {}
}
