package tickdown.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.text.Nearest;

/// The key `embargo` of the front matter, which makes the runs of a checklist quiet.
///
///     embargo: true
///     embargo: until the advisory is out
///     embargo: false
///
/// Whatever is not certainly a no is an embargo: a mistake must not make a secret public.
///
/// @param lines the lines of the front matter
/// @param values the texts of the key; empty if it has none, or is not there
public record EmbargoKey(List<String> lines, List<String> values) {
  /// How it is written.
  public static final String SPELLING = "embargo";

  /// The line of the first key, after the `---`.
  private static final int FIRST_LINE = 2;

  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  public EmbargoKey {
    lines = List.copyOf(lines);
    values = List.copyOf(values);
  }

  /// Whether there is an embargo.
  public boolean isOn() {
    return at().isPresent() && !(values.size() == 1 && NO.contains(word()));
  }

  /// A misspelled value, or a missing one.
  public List<Problem> problems() {
    return at().isPresent() ? wrongValue().stream().toList() : List.of();
  }

  private Optional<Problem> wrongValue() {
    if (values.stream().allMatch(String::isEmpty)) {
      return problem(
          at().orElseThrow(),
          "`embargo` in the front matter has no value",
          "write `embargo: true`, or what it is about");
    }
    String word = word();
    return YES.contains(word) || NO.contains(word)
        ? Optional.empty()
        : Nearest.to(word, Stream.of("true", "false"))
            .flatMap(near ->
                problem(
                    at().orElseThrow(),
                    "`%s` is not a valid value for `embargo`".formatted(values.getFirst()),
                    "did you mean `%s`?".formatted(near)));
  }

  private static Optional<Problem> problem(int line, String message, String hint) {
    return Optional.of(new Problem(LintRule.FRONT_MATTER, line + FIRST_LINE, message, hint));
  }

  private String word() {
    return values.isEmpty() ? "" : values.getFirst().toLowerCase(Locale.ROOT);
  }

  private Optional<Integer> at() {
    return IntStream.range(0, lines.size())
        .boxed()
        .filter(line -> lines.get(line).startsWith(SPELLING + ":"))
        .findFirst();
  }
}
