package tickdown.run;

/// What supports an answer. Each piece has at most [Reason#LONGEST] characters.
public sealed interface Evidence {

  /// The comment, address or value as it was entered.
  String text();

  /// A comment by the operator.
  record Comment(String text) implements Evidence {}

  /// A link: `http`, `https` or `mailto`.
  record Link(String text) implements Evidence {}

  /// A measured value, such as `0.2 %`.
  record Value(String text) implements Evidence {}
}
