package tickdown.text;

/// What a tone looks like: the only place where colours are named.
///
/// Only the eight basic colours and bold or faint are used (ECMA-48, 8.3.117), which every terminal
/// maps to something that can be read on its background.
public enum Palette {
  /// No colours at all: what is written is the text.
  MONOCHROME,
  /// Colours by SGR sequences.
  COLOURED;

  /// The line as it is sent to the terminal.
  public String render(Line line) {
    if (this == MONOCHROME) {
      return line.text();
    }
    StringBuilder rendered = new StringBuilder();
    line.pieces().forEach(piece -> append(piece, rendered));
    return rendered.toString();
  }

  private static void append(Line.Piece piece, StringBuilder rendered) {
    String attributes = attributes(piece.tone());
    if (attributes.isEmpty()) {
      rendered.append(piece.text().text());
    } else {
      rendered.append("\u001b[").append(attributes).append('m');
      rendered.append(piece.text().text()).append("\u001b[0m");
    }
  }

  /// The parameters of the SGR sequence for a tone; empty where it looks like any text.
  public static String attributes(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case TITLE, STRONG, KEY -> "1";
      case EMPHASIS -> "3";
      case LINK -> "4";
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
