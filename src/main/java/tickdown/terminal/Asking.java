package tickdown.terminal;

/// What the operator has been asked, and so what the next line means.
public sealed interface Asking {

  /// A word of [Word].
  record ForWord() implements Asking {}

  /// What belongs behind `word`: a reason, a note, an address, a number.
  record ForArgument(Word word) implements Asking {}
}
