package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The YAML between two `---` lines at the top of a file, as in GitHub's issue templates.
///
/// Only the first level is read, and only plain and quoted values. If it does not look like a
/// mapping, is never closed or contains a box, it is treated as Markdown, so that broken front
/// matter never hides an item.
///
/// @param lines the lines between the two `---`
/// @param length the number of characters it takes in the file, including both `---` lines; 0 if
///   there is none
public record FrontMatter(List<String> lines, int length) {

  private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

  public FrontMatter {
    lines = List.copyOf(lines);
  }

  /// The front matter at the beginning of `text`.
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

  /// The title of the file: its `title`, or else its `name`.
  Optional<String> title() {
    return Stream.of("title", "name").flatMap(key -> value(key).stream()).findFirst();
  }

  /// Additional known programs: `programs: [lamp, wick]`, or one name per line after a hyphen.
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

  /// `text` with the front matter replaced by spaces, so that all positions stay the same.
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

  /// The start of the line after the one at `from`.
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

  /// Compiled only if a file begins like front matter, which most do not.
  private static final class Form {
    static final Pattern OPENS = Pattern.compile("---[ \\t]*\\R?");
    static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][^:#]*:(\\s.*)?");
    static final Pattern BOX = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+\\[[ xX]]\\s.*");
    static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");
  }
}
