package tickdown.report.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// Writes foreign text into Markdown so that it stays text (CommonMark 2.4, backslash escapes),
/// with its emphasis and code; links are kept only for http, https and mailto.
public final class MarkdownText {
  private static final String BACKSLASH = "\\";

  private static final Pattern REFERENCE = Pattern.compile("(?<!&)#(?=[0-9])|@(?=[\\p{L}\\p{N}])");

  /// Shows as nothing, and keeps apart what stands on both sides of it.
  private static final String SEPARATOR = "<!-- -->";

  private MarkdownText() {}

  /// Text with its formatting.
  public static String of(Prose prose) {
    return all(prose.inlines()).strip();
  }

  /// Text without formatting. Where GitHub makes a link of an address, the address takes the
  /// backslash behind it along (GFM 6.9), so angle brackets are written as entities.
  public static String of(String words) {
    String text = new SafeText(words).text();
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      String before = escape(text.charAt(i));
      if (!before.isEmpty()) {
        escaped.append(text, kept, i).append(before);
        kept = before.equals(BACKSLASH) ? i : i + 1;
      }
    }
    return escaped.append(text, kept, text.length()).toString();
  }

  /// What is written before a character, or instead of it if it is an entity; empty for a character
  /// that means nothing.
  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '\\', '`', '*', '_', '{', '}', '[', ']', '#', '|', '~', '!' -> BACKSLASH;
      default -> "";
    };
  }

  /// A line with the formatting of its tones, as it may stand within a paragraph.
  public static String line(Line line) {
    return of(line, false);
  }

  /// A line with the formatting of its tones, as it may stand within a paragraph.
  ///
  /// @param isQuiet whether mentions and references must not notify anybody on GitHub
  static String of(Line line, boolean isQuiet) {
    StringBuilder text = new StringBuilder();
    for (Line.Piece piece : line.pieces()) {
      append(text, of(piece, isQuiet));
    }
    return text.toString().strip();
  }

  /// Adds a piece of Markdown. Before code, what is before it may have to be ended.
  private static void append(StringBuilder text, String piece) {
    boolean isSwallowed = piece.startsWith("`") && (isCodeEnd(text) || isAddressEnd(text));
    text.append(isSwallowed ? SEPARATOR : "").append(piece);
  }

  /// Whether a code span ends here; the backticks of another one would become part of its own.
  private static boolean isCodeEnd(CharSequence text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == '`';
  }

  /// Whether an address may end here, of which GitHub makes a link (GFM 6.9); backticks would
  /// become part of it.
  private static boolean isAddressEnd(CharSequence text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    String word = text.subSequence(from, text.length()).toString().toLowerCase(Locale.ROOT);
    return word.contains("://") || word.contains("www.") || word.indexOf('@') >= 0;
  }

  /// A line at the beginning of a paragraph, where it could be taken for a list (CommonMark 5.2).
  static String paragraph(Line line, boolean isQuiet) {
    return paragraph(of(line, isQuiet));
  }

  /// The same for text with its formatting.
  static String paragraph(Prose prose) {
    return paragraph(of(prose));
  }

  /// Text as a cell of a table, where a pipe ends the cell even in code (GFM 4.10).
  static String cell(String markdown) {
    return markdown.replace("\\|", "|").replace("|", "\\|");
  }

  private static String paragraph(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean isMarker =
        digits < text.length()
            && (digits == 0 ? "-+" : ".)").indexOf(text.charAt(digits)) >= 0
            && (digits + 1 == text.length() || text.charAt(digits + 1) == ' ');
    return isMarker ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }

  /// A line within an HTML block, which Markdown leaves as it is (CommonMark 4.6).
  static String html(Line line, boolean isQuiet) {
    return line.pieces().stream()
        .map(piece -> html(piece, isQuiet))
        .collect(Collectors.joining())
        .strip();
  }

  private static String html(Line.Piece piece, boolean isQuiet) {
    String text =
        piece.text().text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String quiet = isQuiet ? REFERENCE.matcher(text).replaceAll("$0" + SEPARATOR) : text;
    return switch (piece.tone()) {
      case CODE -> "<code>" + text + "</code>";
      case BAD, STRONG, TITLE -> "<strong>" + quiet + "</strong>";
      case EMPHASIS -> "<em>" + quiet + "</em>";
      case STRUCK -> "<s>" + quiet + "</s>";
      case PLAIN, FAINT, GOOD, CARE, LINK, KEY, FOUND, CHOSEN -> quiet;
    };
  }

  private static String of(Line.Piece piece, boolean isQuiet) {
    String text = piece.text().text();
    if (text.isBlank()) {
      return text;
    }
    return switch (piece.tone()) {
      case CODE -> code(text);
      case BAD, STRONG, TITLE -> around(text, "**", isQuiet);
      case EMPHASIS -> around(text, "*", isQuiet);
      case STRUCK -> around(text, "~~", isQuiet);
      case LINK -> link(piece.target(), words(text, isQuiet));
      case PLAIN, FAINT, GOOD, CARE, KEY, FOUND, CHOSEN -> words(text, isQuiet);
    };
  }

  /// A comment behind the sign keeps GitHub from taking it for a mention or a reference.
  private static String words(String text, boolean isQuiet) {
    String escaped = of(text);
    return isQuiet ? REFERENCE.matcher(escaped).replaceAll("$0" + SEPARATOR) : escaped;
  }

  /// Marks do not count beside spaces (CommonMark 6.2), so these stay outside.
  private static String around(String text, String mark, boolean isQuiet) {
    String inner = text.strip();
    int from = text.indexOf(inner);
    return text.substring(0, from)
        + mark
        + words(inner, isQuiet)
        + mark
        + text.substring(from + inner.length());
  }

  private static String all(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> append(text, of(inline)));
    return text.toString();
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Words(String text) -> of(text);
      case Placeholder placeholder -> of(placeholder.token());
      case Inline.Code code -> code(new SafeText(code.text()).text());
      case Inline.Emphasis(List<Inline> content) -> "*" + all(content) + "*";
      case Inline.Strong(List<Inline> content) -> "**" + all(content) + "**";
      case Inline.Struck(List<Inline> content) -> "~~" + all(content) + "~~";
      case Inline.Link link -> link(link.target(), all(link.content()));
      case Inline.Image image -> all(image.content());
      case Inline.Html(String raw) -> of(raw);
      case Inline.Break _ -> " ";
    };
  }

  private static String link(String target, String words) {
    boolean safe =
        List.of("https://", "http://", "mailto:").stream()
                .anyMatch(scheme -> target.regionMatches(true, 0, scheme, 0, scheme.length()))
            && target
                .chars()
                .noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\' || c == 0x7f);
    return safe ? "[%s](<%s>)".formatted(words, target.replace("&", "&amp;")) : words;
  }

  /// A code span with a fence that is longer than any run of backticks in it (CommonMark 6.1).
  private static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + pad + text + pad + fence;
  }
}
