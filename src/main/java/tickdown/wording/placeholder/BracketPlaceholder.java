package tickdown.wording.placeholder;

import java.util.Optional;
import java.util.Set;

/// Words in brackets that are a placeholder: `{{ version }}`, `{version}`, `[VERSION]`. Those in
/// angle brackets are in [AnglePlaceholder].
///
/// Blocks of templates (`{{#each}}`), expansions of the shell (`{a,b}`), formats (`%{http_code}`),
/// routes (`/lamps/{id}`), links and patterns are not placeholders.
record BracketPlaceholder(int from, int to, String words) {

  private static final int LONGEST = 64;

  /// The first words of what a template does, rather than what it inserts.
  private static final Set<String> STATEMENTS =
      Set.of(
          "if",
          "else",
          "elif",
          "end",
          "endif",
          "for",
          "endfor",
          "range",
          "with",
          "template",
          "include",
          "define",
          "block",
          "set",
          "each",
          "unless",
          "raw",
          "print");

  /// The names of the numbers of a version, as in `[major].[minor].[patch]`.
  private static final Set<String> PARTS = Set.of("major", "minor", "patch");

  /// What is inserted by a template: `{{ version }}`, `{{ release|name }}`.
  static Optional<BracketPlaceholder> doubleCurly(String text, int from) {
    int end = text.indexOf("}}", from + 2, limit(text, from));
    boolean expression = from > 0 && text.charAt(from - 1) == '$';
    if (end < 0 || expression) {
      return Optional.empty();
    }
    String words = text.substring(from + 2, end).strip();
    boolean inserts =
        !words.isEmpty()
            && Character.isLetter(words.charAt(0))
            && words.chars().noneMatch(c -> c == '{' || c == '}' || c == '\n')
            && !STATEMENTS.contains(firstWord(words));
    return inserts ? Optional.of(new BracketPlaceholder(from, end + 2, words)) : Optional.empty();
  }

  /// A word in single braces: in a command any word that a shell would leave as it is, elsewhere
  /// the name of a version: `v{MAJOR}.{MINOR}`.
  static Optional<BracketPlaceholder> curly(String text, int from, boolean inCommand) {
    int end = text.indexOf('}', Math.min(from + 2, text.length()), limit(text, from));
    boolean format = from > 0 && "$@%#\\".indexOf(text.charAt(from - 1)) >= 0;
    if (end < 0 || format) {
      return Optional.empty();
    }
    String words = text.substring(from + 1, end).strip();
    boolean word =
        words.length() > 1
            && Character.isLetter(words.charAt(0))
            && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-".indexOf(c) >= 0)
            && !STATEMENTS.contains(firstWord(words));
    boolean standsIn =
        word
            && (StandInNouns.namesRelease(words)
                || (inCommand && (words.indexOf(' ') < 0 || StandInNouns.names(words))));
    return standsIn ? Optional.of(new BracketPlaceholder(from, end + 1, words)) : Optional.empty();
  }

  /// `[VERSION]`, `[new version]`, in a command also `[BRANCH_NAME]`; other words in square
  /// brackets are titles, links, optional arguments and patterns.
  static Optional<BracketPlaceholder> square(String text, int from, boolean inCommand) {
    int end = text.indexOf(']', from, limit(text, from));
    boolean link =
        end >= 0
            && ((end + 1 < text.length() && "([:".indexOf(text.charAt(end + 1)) >= 0)
                || (from > 0 && text.charAt(from - 1) == ']'));
    if (end < 0 || link) {
      return Optional.empty();
    }
    String words = text.substring(from + 1, end);
    boolean plain =
        words.length() > 2
            && words.chars().allMatch(c -> isAsciiLetter(c) || c == '_' || c == ' ' || c == '-')
            && (allCapitals(words) || allSmall(words));
    boolean standsIn =
        plain
            && (isVersion(words)
                || (inCommand
                    && (allCapitals(words)
                        ? StandInNouns.names(words)
                        : StandInNouns.namesRelease(words))));
    return standsIn ? Optional.of(new BracketPlaceholder(from, end + 1, words)) : Optional.empty();
  }

  private static boolean isVersion(String words) {
    return allCapitals(words)
        ? words.endsWith("VERSION") || words.equals("TAG")
        : words.endsWith("version") || PARTS.contains(words);
  }

  private static boolean allCapitals(String words) {
    return words.chars().noneMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean allSmall(String words) {
    return words.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String firstWord(String words) {
    int at = 0;
    while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
      at++;
    }
    return words.substring(0, at);
  }

  private static int limit(String text, int from) {
    return Math.min(text.length(), from + LONGEST);
  }
}
