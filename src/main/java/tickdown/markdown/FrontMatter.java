package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The YAML between two `---` lines at the very top of a file, as GitHub's issue templates have it.
///
/// Only its first level is looked at, and of that only plain and quoted values. What does not look
/// like a mapping, is never closed or has a box in it is no front matter but Markdown, so that
/// broken front matter loses no item.
///
/// @param lines the lines between the two `---`
/// @param length how many characters of the file belong to it, both `---` lines included; 0 when
///   there is none
public record FrontMatter(List<String> lines, int length) {

  private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

  public FrontMatter {
    lines = List.copyOf(lines);
  }

  /// The front matter with which `text` begins.
  public static FrontMatter of(String text) {
    int start = afterLine(text, 0);
    if (!text.startsWith("---") || !Form.OPENS.matcher(text.substring(0, start)).matches()) {
      return NONE;
    }
    List<String> lines = new ArrayList<>();
    int at = start;
    while (at < text.length()) {
      int next = afterLine(text, at);
      String line = text.substring(at, next).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return isMapping(lines) ? new FrontMatter(lines, next) : NONE;
      }
      lines.add(line);
      at = next;
    }
    return NONE;
  }

  /// The title that it gives to the file: its `title`, else its `name`.
  Optional<String> title() {
    return Stream.of("title", "name").flatMap(key -> value(key).stream()).findFirst();
  }

  /// The programs with which commands may begin, beside those that are known: `programs: [lamp,
  /// wick]`, or a name on each line behind a hyphen.
  public List<String> programs() {
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith("programs:")) {
      at++;
    }
    if (at == lines.size()) {
      return List.of();
    }
    String same = lines.get(at).substring("programs:".length());
    Stream<String> below =
        lines.stream()
            .skip(at + 1L)
            .map(String::strip)
            .takeWhile(line -> line.startsWith("-"))
            .map(line -> line.substring(1));
    return Stream.concat(Stream.of(same.split("[\\[\\],]")), below)
        .map(name -> unquoted(name.strip()))
        .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
        .distinct()
        .toList();
  }

  /// `text` with blanks in place of the front matter, so that everything else stays where it is.
  String blankedOut(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  private Optional<String> value(String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> unquoted(line.substring(key.length() + 1).strip()))
        .filter(value -> !value.isEmpty() && !value.startsWith("|") && !value.startsWith(">"))
        .findFirst();
  }

  private static String unquoted(String value) {
    Matcher quoted = Form.QUOTED.matcher(value);
    if (!quoted.matches()) {
      return value;
    }
    return quoted.group(1) != null ? quoted.group(1).strip() : quoted.group(2).strip();
  }

  /// Where the line after the one at `from` begins.
  private static int afterLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
  }

  private static boolean isMapping(List<String> lines) {
    return lines.stream().noneMatch(line -> Form.BOX.matcher(line).matches())
        && lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .filter(line -> Form.KEY.matcher(line).matches())
            .isPresent();
  }

  /// Compiled when a file begins as front matter does, which most do not.
  private static final class Form {
    static final Pattern OPENS = Pattern.compile("---[ \\t]*\\R?");
    static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][^:#]*:(\\s.*)?");
    static final Pattern BOX = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+\\[[ xX]]\\s.*");
    static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");
  }
}
