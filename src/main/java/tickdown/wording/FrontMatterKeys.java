package tickdown.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.text.Nearest;

/// Misspelled keys of the front matter.
///
///     titel: Harbour release    unknown: did you mean `title`?
///     labels: [release]         of another tool
///
/// Front matter is shared with other tools, so that a key is a mistake only if it is nearly a known
/// one that is not there.
///
/// @param lines the lines of the front matter
public record FrontMatterKeys(List<String> lines) {
  private static final List<String> KNOWN =
      List.of("title", "programs", "tools", "irreversible", EmbargoKey.SPELLING);

  /// The line of the first key, after the `---`.
  private static final int FIRST_LINE = 2;

  public FrontMatterKeys {
    lines = List.copyOf(lines);
  }

  /// What is misspelled.
  public List<Problem> problems() {
    List<String> missing =
        KNOWN.stream()
            .filter(key -> lines.stream().noneMatch(line -> line.startsWith(key + ":")))
            .toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(line -> misspelled(line, missing).stream())
        .toList();
  }

  private Optional<Problem> misspelled(int line, List<String> missing) {
    String key = key(lines.get(line));
    return KNOWN.contains(key)
        ? Optional.empty()
        : Nearest.slip(key.toLowerCase(Locale.ROOT), missing.stream())
            .map(near ->
                new Problem(
                    LintRule.FRONT_MATTER,
                    line + FIRST_LINE,
                    "unknown key `%s` in the front matter".formatted(key),
                    "did you mean `%s`?".formatted(near)));
  }

  /// What is before the colon; empty inside of a value and in remarks.
  private static String key(String line) {
    int colon = line.indexOf(':');
    boolean isFirstLevel = colon > 0 && " \t#-".indexOf(line.charAt(0)) < 0;
    return isFirstLevel ? line.substring(0, colon) : "";
  }
}
