package tickdown.text;

/// The part a piece of text plays on the screen; [Palette] says what colour that is.
public enum Tone {
  PLAIN,
  TITLE,
  FAINT,
  GOOD,
  CARE,
  BAD,
  CODE
}
