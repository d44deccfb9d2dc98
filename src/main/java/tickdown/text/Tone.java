package tickdown.text;

/// The part a piece of text plays on the screen; [Palette] says what colour that is.
public enum Tone {
  PLAIN,
  TITLE,
  FAINT,
  GOOD,
  CARE,
  BAD,
  CODE,
  /// What Markdown calls strong emphasis.
  STRONG,
  /// What Markdown calls emphasis.
  EMPHASIS,
  /// What Markdown strikes through.
  STRUCK,
  /// The words of a link.
  LINK,
  /// A key that can be pressed now.
  KEY,
  /// What is selected: the item the operator is in front of, a choice.
  CHOSEN
}
