package tickdown.command.manual;

import java.util.List;
import java.util.Locale;

/// A man page: roff with the macros of man(7).
///
///     new Roff("tickdown", "Tickdown 1.0").section("Name").paragraph("the `-r` option").text()
///
/// Text in backticks becomes bold. The output is ASCII only, so that the page can be read in every
/// locale.
public final class Roff {
  private final StringBuilder page = new StringBuilder();

  /// A page with a name and a footer.
  Roff(String name, String foot) {
    line(".TH " + quoted(capitals(name)) + " 1 \"\" " + quoted(foot) + " \"\"");
    line(".nh").line(".ad l");
  }

  Roff section(String title) {
    return line(".SH " + quoted(capitals(title)));
  }

  /// The line that goes into indexes: `name - purpose`.
  Roff named(String name, String purpose) {
    return line(escaped(name) + " \\- " + escaped(purpose));
  }

  Roff subsection(String title) {
    return line(".SS " + quoted(title));
  }

  Roff paragraph(String text) {
    return line(".PP").line(prose(text));
  }

  /// A tag on the left, and its explanation next to it or below it.
  Roff tagged(String tag, String text) {
    return line(".TP").line(prose(tag)).line(prose(text));
  }

  /// Preformatted lines.
  Roff verbatim(List<String> lines) {
    line(".PP").line(".RS 4").line(".nf");
    lines.forEach(each -> line(started(escaped(each))));
    return line(".fi").line(".RE");
  }

  String text() {
    return page.toString();
  }

  private Roff line(String line) {
    page.append(line).append('\n');
    return this;
  }

  /// Text with code in bold; an unpaired backtick is kept.
  private static String prose(String text) {
    String[] pieces = text.split("`", -1);
    if (pieces.length % 2 == 0) {
      return started(escaped(text));
    }
    StringBuilder line = new StringBuilder(escaped(pieces[0]));
    for (int i = 1; i < pieces.length; i += 2) {
      line.append("\\fB").append(escaped(pieces[i])).append("\\fR").append(escaped(pieces[i + 1]));
    }
    return started(line.toString());
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /// An argument of a macro.
  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /// A leading full stop or apostrophe would make the line a request.
  private static String started(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  /// Escapes characters that are special in roff, or that it prints as characters that cannot be
  /// typed back: groff_char(7).
  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\(rs";
      case '-' -> "\\-";
      case '"' -> "\\(dq";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default -> c < 0x7f ? Character.toString(c) : "\\[u%04X]".formatted(c);
    };
  }
}
