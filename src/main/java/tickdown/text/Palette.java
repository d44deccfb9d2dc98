package tickdown.text;

/// What each tone looks like. Colours are defined only here.
///
/// Only the eight basic colours, bold and faint are used (ECMA-48, 8.3.117); every terminal maps
/// these to something readable on its background.
public enum Palette {
  /// No colours: the output is the bare text.
  MONOCHROME,
  /// Colours by SGR sequences.
  COLOURED;

  /// The line with its escape sequences, ready for the terminal.
  public String render(Line line) {
    if (this == MONOCHROME) {
      return line.text();
    }
    StringBuilder rendered = new StringBuilder();
    String before = "";
    for (Line.Piece piece : line.pieces()) {
      String now = attributes(piece.tone());
      rendered.append(change(before, now)).append(piece.text().text());
      before = now;
    }
    return rendered.append(change(before, "")).toString();
  }

  /// What is sent between a piece and the next; nothing if both look alike.
  private static String change(String before, String now) {
    if (before.equals(now)) {
      return "";
    }
    String reset = before.isEmpty() ? "" : "\u001b[0m";
    return now.isEmpty() ? reset : reset + "\u001b[" + now + "m";
  }

  /// The SGR parameters for a tone; empty if it looks like plain text.
  public static String attributes(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case TITLE, STRONG, KEY -> "1";
      case EMPHASIS -> "3";
      case LINK -> "4";
      case FOUND -> "1;33";
      case CHOSEN -> "7";
      case STRUCK -> "9";
      case FAINT -> "2";
      case GOOD -> "32";
      case CARE -> "33";
      case BAD -> "31";
      case CODE -> "36";
    };
  }
}
