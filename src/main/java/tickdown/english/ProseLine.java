package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// Text as one line, styled like its Markdown.
///
/// Without colours, code keeps its backticks, so that it can be recognized.
public final class ProseLine {
  private final Palette palette;
  private final List<Line.Piece> pieces = new ArrayList<>();
  private boolean isAfterSpace = true;

  private ProseLine(Palette palette) {
    this.palette = palette;
  }

  /// The text as a line; code is told apart by its tone.
  public static Line of(Prose text) {
    return of(text, Tone.PLAIN, Palette.COLOURED);
  }

  /// One line of text in which code stands between backticks, as in messages of checks.
  public static Line ofPlain(String text) {
    Line line = Line.empty();
    int at = 0;
    for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', at)) {
      int close = text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      line = line.plus(text.substring(at, open)).plus(Tone.CODE, text.substring(open + 1, close));
      at = close + 1;
    }
    return line.plus(text.substring(at));
  }

  /// The text as a line, with plain words in `tone`.
  public static Line of(Prose text, Tone tone, Palette palette) {
    ProseLine writer = new ProseLine(palette);
    writer.all(text.inlines(), tone, "");
    Line line = new Line(writer.pieces);
    return writer.endsInSpace() ? line.part(0, line.text().stripTrailing().length()) : line;
  }

  private boolean endsInSpace() {
    String last = pieces.isEmpty() ? "" : pieces.getLast().text().text();
    return !last.isEmpty() && Character.isWhitespace(last.charAt(last.length() - 1));
  }

  private void all(List<Inline> inlines, Tone tone, String target) {
    inlines.forEach(inline -> write(inline, tone, target));
  }

  private void write(Inline inline, Tone tone, String target) {
    switch (inline) {
      case Inline.Words(String text) -> add(tone, text, target);
      case Placeholder placeholder -> add(tone, placeholder.token(), target);
      case Inline.Code code ->
          add(
              Tone.CODE,
              palette == Palette.MONOCHROME ? "`" + code.text() + "`" : code.text(),
              target);
      case Inline.Html(String raw) -> add(tone, raw, target);
      case Inline.Break _ -> add(tone, " ", target);
      case Inline.Emphasis(List<Inline> content) -> all(content, Tone.EMPHASIS, target);
      case Inline.Strong(List<Inline> content) -> all(content, Tone.STRONG, target);
      case Inline.Struck(List<Inline> content) -> all(content, Tone.STRUCK, target);
      case Inline.Link link -> all(link.content(), Tone.LINK, link.target());
      case Inline.Image image -> all(image.content(), Tone.LINK, image.target());
    }
  }

  /// Drops leading and repeated spaces, as [Prose#plain] does.
  private void add(Tone tone, String text, String target) {
    SafeText more = new SafeText(isAfterSpace ? text.stripLeading() : text);
    if (!more.text().isEmpty()) {
      pieces.add(new Line.Piece(tone, more, target));
      isAfterSpace = more.text().endsWith(" ");
    }
  }
}
