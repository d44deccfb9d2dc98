package tickdown.report;

import java.util.List;
import java.util.stream.Collectors;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.text.SafeText;

/// Writes foreign text into Markdown so that it stays text (CommonMark 2.4, backslash escapes),
/// with its emphasis and code; links are kept only for http, https and mailto.
final class MarkdownText {
  private static final String SPECIAL = "\\`*_{}[]<>#|~!&";

  private MarkdownText() {}

  static String of(Prose prose) {
    return all(prose.inlines()).strip();
  }

  static String of(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : new SafeText(words).text().toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static String all(List<Inline> inlines) {
    return inlines.stream().map(MarkdownText::of).collect(Collectors.joining());
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
            && target.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 0x7f);
    return safe ? "[%s](<%s>)".formatted(words, target) : words;
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
