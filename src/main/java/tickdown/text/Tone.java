package tickdown.text;

/// The role of a piece of text on the screen; [Palette] defines its colour.
public enum Tone {
  PLAIN,
  TITLE,
  FAINT,
  GOOD,
  CARE,
  BAD,
  CODE,
  /// Strong emphasis in Markdown.
  STRONG,
  /// Emphasis in Markdown.
  EMPHASIS,
  /// Strikethrough in Markdown.
  STRUCK,
  /// The text of a link.
  LINK,
  /// A key that is available now.
  KEY,
  /// What a search has found.
  FOUND,
  /// The selection: the current item, or a choice.
  CHOSEN
}
