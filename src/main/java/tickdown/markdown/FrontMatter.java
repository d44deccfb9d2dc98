package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Problem;
import tickdown.checklist.Settings;
import tickdown.markdown.yaml.YamlMapping;
import tickdown.wording.EmbargoKey;
import tickdown.wording.FrontMatterKeys;

/// The YAML between two `---` lines at the top of a file, as in GitHub's issue templates.
///
/// If it does not look like a mapping, is never closed or contains a box, it is treated as
/// Markdown, so that broken front matter never hides an item. If it is not valid YAML, such as
/// `title: [REL] <version>`, everything after the colon is the value.
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
    return Stream.of("title", "name")
        .flatMap(key -> values(key).stream())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// Additional known programs: `programs: [lamp, wick]`, or one name per line after a hyphen.
  public List<String> programs() {
    return values("programs").stream()
        .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
        .distinct()
        .toList();
  }

  /// The commands in `tools` and `irreversible`, each a list or a single one, and whether there is
  /// an `embargo`.
  Settings settings() {
    return lines.isEmpty()
        ? Settings.NONE
        : new Settings(commands("tools"), commands("irreversible"), embargo().isOn());
  }

  /// What is wrong with its keys and values.
  List<Problem> problems() {
    return lines.isEmpty()
        ? List.of()
        : Stream.concat(
                new FrontMatterKeys(lines).problems().stream(), embargo().problems().stream())
            .toList();
  }

  private EmbargoKey embargo() {
    return new EmbargoKey(lines, values(EmbargoKey.SPELLING));
  }

  private List<String> commands(String key) {
    return values(key).stream().filter(command -> !command.isEmpty()).distinct().toList();
  }

  /// The texts of a key: one, those of a list, or none.
  private List<String> values(String key) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).startsWith(key + ":")) {
      at++;
    }
    if (at == lines.size()) {
      return List.of();
    }
    String written = lines.get(at).substring(key.length() + 1).strip();
    boolean isAll = at + 1 == lines.size() || Form.KEY.matcher(lines.get(at + 1)).matches();
    return plain(written)
        .filter(_ -> isAll)
        .map(List::of)
        .or(() ->
            YamlMapping.of(String.join("\n", lines))
                .map(mapping -> mapping.values().getOrDefault(key, List.of())))
        .orElseGet(() -> List.of(written));
  }

  /// A value that is in YAML as it is written, apart from quotes around it. Loading the YAML
  /// library takes longer than reading most checklists.
  private static Optional<String> plain(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    char first = written.charAt(0);
    if (first == '"' || first == '\'') {
      boolean isQuoted =
          written.indexOf(first, 1) == written.length() - 1 && written.indexOf('\\') < 0;
      return Optional.of(written)
          .filter(_ -> isQuoted)
          .map(value -> value.substring(1, value.length() - 1).strip());
    }
    return Optional.of(written)
        .filter(value ->
            Character.isLetter(first) && value.chars().noneMatch(c -> c == ':' || c == '#'));
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
  }
}
