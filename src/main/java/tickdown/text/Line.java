package tickdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of output, made of safe pieces, each with a tone.
public record Line(List<Piece> pieces) {
  private static final String ENDS = ".!?…。！？";

  /// Safe text and its tone.
  ///
  /// @param target the address that a click leads to, in terminals that support it: an `https`
  ///   address of printable ASCII characters, or empty
  public record Piece(Tone tone, SafeText text, String target) {
    private static final String SCHEME = "https://";

    /// Any other address is dropped; it could contain anything.
    public Piece {
      target = target.startsWith(SCHEME) && target.chars().allMatch(Piece::isVisible) ? target : "";
    }

    /// Text without a link.
    public Piece(Tone tone, SafeText text) {
      this(tone, text, "");
    }

    /// The part between two character positions.
    Piece part(int from, int to) {
      return new Piece(tone, text.part(from, to), target);
    }

    private static boolean isVisible(int c) {
      return c > ' ' && c < 0x7f;
    }
  }

  public Line {
    pieces = List.copyOf(pieces);
  }

  /// An empty line.
  public static Line empty() {
    return new Line(List.of());
  }

  /// A line of plain text; the text may be foreign.
  public static Line of(String text) {
    return of(Tone.PLAIN, text);
  }

  /// A line from a template of our own words and its parts:
  ///
  ///     Line.of("%s by %s", outcome, operator)
  ///
  /// @param template a literal, with `%s` for each part; `%%` is a percent sign
  /// @param parts a [Line] or [Piece] keeps its tones; anything else is made safe as text of its
  /// own
  public static Line of(String template, Object... parts) {
    return of(Tone.PLAIN, template, parts);
  }

  /// The same in one tone, which also applies to plain parts.
  public static Line of(Tone tone, String template, Object... parts) {
    return new Fill(tone).fill(template, parts);
  }

  /// A line of text in a single tone.
  public static Line of(Tone tone, String text) {
    return new Line(List.of(new Piece(tone, new SafeText(text))));
  }

  /// The lines of a longer text, foreign or our own.
  public static List<Line> lines(String text) {
    return SafeText.lines(text).stream()
        .map(line -> new Line(List.of(new Piece(Tone.PLAIN, line))))
        .toList();
  }

  /// These lines one after another on one line, with `separator` between them.
  public static Line joined(String separator, List<Line> lines) {
    Line joined = empty();
    for (int i = 0; i < lines.size(); i++) {
      joined = (i == 0 ? joined : joined.plus(separator)).plus(lines.get(i));
    }
    return joined;
  }

  /// This line as a sentence: with a full stop, unless a mark that ends sentences is there already.
  public Line ended() {
    String text = text().stripTrailing();
    return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? this : plus(".");
  }

  /// This line followed by plain text.
  public Line plus(String text) {
    return plus(Tone.PLAIN, text);
  }

  /// This line followed by text in the given tone.
  public Line plus(Tone tone, String text) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(new Piece(tone, new SafeText(text)));
    return new Line(longer);
  }

  /// This line followed by a filled template, see [#of(String, Object...)].
  public Line plus(String template, Object... parts) {
    return plus(of(template, parts));
  }

  /// The same in one tone.
  public Line plus(Tone tone, String template, Object... parts) {
    return plus(of(tone, template, parts));
  }

  /// This line followed by the given piece.
  public Line plus(Piece piece) {
    return plus(new Line(List.of(piece)));
  }

  /// This line followed by another one.
  public Line plus(Line behind) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.addAll(behind.pieces);
    return new Line(longer);
  }

  /// This line padded with spaces (at least one), so that the next piece begins at `column`,
  /// counted from 0.
  public Line upTo(int column) {
    return plus(" ".repeat(Math.max(1, column - width())));
  }

  /// This line cut to at most `columns` columns; `mark` shows where text is missing.
  public Line within(int columns, String mark) {
    if (columns <= 0) {
      return empty();
    }
    return width() <= columns ? this : cut(Math.max(0, columns - Columns.of(mark))).plus(mark);
  }

  private Line cut(int columns) {
    List<Piece> shorter = new ArrayList<>();
    int left = columns;
    for (Piece piece : pieces) {
      String text = piece.text().text();
      int fits = Columns.fitting(text, left);
      shorter.add(piece.part(0, fits));
      if (fits < text.length()) {
        break;
      }
      left -= piece.text().width();
    }
    return new Line(shorter);
  }

  /// The part between two character positions of [#text].
  public Line part(int from, int to) {
    List<Piece> within = new ArrayList<>();
    int begin = 0;
    for (Piece piece : pieces) {
      String text = piece.text().text();
      int first = Math.max(from - begin, 0);
      int last = Math.min(to - begin, text.length());
      if (first < last) {
        within.add(piece.part(first, last));
      }
      begin += text.length();
    }
    return new Line(within);
  }

  /// This line with a capital letter at its beginning.
  public Line capitalized() {
    String text = text();
    return text.isEmpty()
        ? this
        : of(pieces.getFirst().tone(), text.substring(0, 1).toUpperCase(Locale.ROOT))
            .plus(part(1, text.length()));
  }

  /// This line padded with spaces to `columns` columns.
  public Line padded(int columns) {
    int missing = columns - width();
    return missing <= 0 ? this : plus(" ".repeat(missing));
  }

  /// This line with its plain text in the given tone.
  public Line in(Tone tone) {
    return new Line(
        pieces.stream()
            .map(piece ->
                piece.tone() == Tone.PLAIN ? new Piece(tone, piece.text(), piece.target()) : piece)
            .toList());
  }

  /// This line with all of its text in the given tone.
  public Line all(Tone tone) {
    return new Line(
        pieces.stream().map(piece -> new Piece(tone, piece.text(), piece.target())).toList());
  }

  /// The width of this line in columns.
  public int width() {
    return pieces.stream().mapToInt(piece -> piece.text().width()).sum();
  }

  /// The text of this line, without tones.
  public String text() {
    if (pieces.size() == 1) {
      return pieces.getFirst().text().text();
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text().text());
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return text();
  }

  /// A line that is put together from a template of ours and the parts that belong into it.
  ///
  /// What follows in one tone becomes one piece. Every part was made safe by itself before it
  /// joins, so that a sequence which begins in one part cannot swallow what is behind it.
  private static final class Fill {
    private final List<Piece> pieces = new ArrayList<>();
    private SafeText text = SafeText.empty();
    private final Tone tone;

    Fill(Tone tone) {
      this.tone = tone;
    }

    /// The line that `template` is with `parts` in place of each `%s`.
    Line fill(String template, Object... parts) {
      int at = 0;
      int next = 0;
      for (int mark = template.indexOf('%'); mark >= 0; mark = template.indexOf('%', at)) {
        add(template.substring(at, mark));
        if (template.startsWith("%s", mark) && next < parts.length) {
          add(parts[next++]);
        } else if (template.startsWith("%%", mark)) {
          add("%");
        } else {
          throw mismatch(template, parts);
        }
        at = mark + 2;
      }
      add(template.substring(at));
      if (next < parts.length) {
        throw mismatch(template, parts);
      }
      end();
      return new Line(pieces);
    }

    private static IllegalArgumentException mismatch(String template, Object... parts) {
      return new IllegalArgumentException(
          "%s parts do not fit the template `%s`".formatted(parts.length, template));
    }

    private void add(Object part) {
      switch (part) {
        case Line line -> line.pieces().forEach(this::add);
        case Piece piece -> add(piece);
        case SafeText safe -> text = text.plus(safe);
        default -> text = text.plus(new SafeText(String.valueOf(part)));
      }
    }

    /// A plain piece takes the tone of the template.
    private void add(Piece piece) {
      if (piece.target().isEmpty() && (piece.tone() == tone || piece.tone() == Tone.PLAIN)) {
        text = text.plus(piece.text());
      } else {
        end();
        pieces.add(piece);
      }
    }

    private void end() {
      if (!text.text().isEmpty()) {
        pieces.add(new Piece(tone, text));
        text = SafeText.empty();
      }
    }
  }
}
