package tickdown.wording.placeholder;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A noun in capitals in place of a value, `git push REMOTE vVERSION`, or letters that count,
/// `HEAD~N`.
final class CapitalNoun {

  private static final int LONGEST = 64;

  /// Words before a noun in capitals that is the name of a variable: `docker run -e PORT`.
  private static final Set<String> PASSING =
      Set.of(
          "-e ",
          "--env ",
          "--build-arg ",
          "export ",
          "set ",
          "unset ",
          "env add ",
          "env rm ",
          "secret set ",
          "secrets set ",
          "config set ",
          "printenv ");

  /// Programs after which `VERSION` is a file.
  private static final Set<String> OF_FILES =
      Set.of(
          "cat",
          "head",
          "tail",
          "less",
          "vim",
          "vi",
          "nano",
          "emacs",
          "sed",
          "awk",
          "grep",
          "rg",
          "cp",
          "mv",
          "rm",
          "ls",
          "source",
          "git add",
          "git diff",
          "git commit",
          "git grep");

  private CapitalNoun() {}

  /// A word in capitals, with its hyphens, up to a part that is the number of a version.
  static Optional<StandInSpan> at(String text, int at, boolean inCommand) {
    if (!begins(text, at)) {
      return Optional.empty();
    }
    int end = capitals(text, at);
    while (end + 1 < text.length()
        && end - at < LONGEST
        && text.charAt(end) == '-'
        && isCapital(text.charAt(end + 1))) {
      int next = capitals(text, end + 1);
      if (VersionToken.isNamed(text.substring(end + 1, next))) {
        break;
      }
      end = next;
    }
    String word = text.substring(at, end);
    if (!ends(text, at, end) || VersionToken.isNamed(word)) {
      return Optional.empty();
    }
    if (StandInNouns.asks(word)) {
      return Optional.of(new StandInSpan(at, end));
    }
    if (inCommand && isCounter(word) && isAlone(text, at, end)) {
      return Optional.of(new StandInSpan(back(text, at), end));
    }
    boolean standsIn =
        word.length() > 1
            && StandInNouns.names(word)
            && (inCommand ? isArgument(text, at, word) : isPart(text, at, word));
    return standsIn ? Optional.of(new StandInSpan(at, end)) : Optional.empty();
  }

  /// Whether a word begins here that no sign makes the name of a variable or option. Looks at two
  /// characters, so that a long text without spaces takes linear time.
  private static boolean begins(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char outer = at < 2 ? ' ' : text.charAt(at - 2);
    boolean v = (before == 'v' || before == 'V') && !isAlphanumeric(outer);
    boolean option = before == '-' && (outer == ' ' || outer == '-');
    boolean goesOn = (before == '_' || before == '-') && (isCapital(outer) || isDigit(outer));
    return !goesOn
        && !option
        && (v || (!isAlphanumeric(before) && "$\\.@%{[<".indexOf(before) < 0));
  }

  /// Whether the word ends there, and is not the name of a file or of a variable that is set.
  private static boolean ends(String text, int at, int end) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char next = end == text.length() ? ' ' : text.charAt(end);
    char afterNext = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    boolean file = next == '.' && isAlphanumeric(afterNext) && "-_vV".indexOf(before) < 0;
    return !file && !isAlphanumeric(next) && "=(_".indexOf(next) < 0 && !isAssigned(text, end);
  }

  /// `NAME ?= value`, `NAME := value`, as in a makefile.
  private static boolean isAssigned(String text, int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return text.startsWith("?=", at) || text.startsWith(":=", at) || text.startsWith("= ", at);
  }

  private static boolean isCounter(String word) {
    return word.chars().allMatch(c -> c == 'X') || word.chars().allMatch(c -> c == 'N');
  }

  private static boolean isAlone(String text, int at, int end) {
    return (at == 0 || " =\"'/:~#v".indexOf(text.charAt(at - 1)) >= 0)
        && (end == text.length() || " \"'/,):\n".indexOf(text.charAt(end)) >= 0);
  }

  /// The beginning of `HEAD~` before a letter that counts.
  private static int back(String text, int at) {
    int from = at;
    if (at > 0 && text.charAt(at - 1) == '~') {
      while (from > 0 && " \"'\n".indexOf(text.charAt(from - 1)) < 0 && at - from < LONGEST) {
        from--;
      }
    }
    return from;
  }

  private static boolean isArgument(String text, int at, String word) {
    String before = text.substring(Math.max(0, at - LONGEST), at);
    String bare = before.stripTrailing();
    if (at == 0 || bare.isEmpty() || PASSING.stream().anyMatch(before::endsWith)) {
      return false;
    }
    if (word.equals("VERSION") || word.equals("RELEASE")) {
      int start = Stream.of("&& ", "; ", "| ", "\n").mapToInt(bare::lastIndexOf).max().orElse(-1);
      String command = bare.substring(start < 0 ? 0 : start).replaceFirst("^[&;|\\s]+", "");
      return !bare.endsWith(">")
          && OF_FILES.stream()
              .noneMatch(each -> command.startsWith(each + " ") || command.equals(each));
    }
    return !isKeyword(bare);
  }

  /// Whether the last word is in capitals, too, as in `CREATE USER`.
  private static boolean isKeyword(String before) {
    int at = before.length();
    while (at > 0 && isCapital(before.charAt(at - 1))) {
      at--;
    }
    return before.length() - at > 2
        && !StandInNouns.names(before.substring(at))
        && (at == 0 || " \"'(;".indexOf(before.charAt(at - 1)) >= 0);
  }

  /// Outside of commands: `vVERSION`, `lamp-VERSION.zip`, `BRANCH-NAME`.
  private static boolean isPart(String text, int at, String word) {
    boolean hyphenated =
        at > 1 && text.charAt(at - 1) == '-' && Character.isLowerCase(text.charAt(at - 2));
    boolean v = at > 0 && text.charAt(at - 1) == 'v' && StandInNouns.namesRelease(word);
    return hyphenated || v || (word.indexOf('-') > 0 && word.length() == text.length());
  }

  /// The end of the capitals, digits and underscores that begin with a letter at `from`.
  static int capitals(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST
        && (isCapital(text.charAt(end))
            || (end > from && (text.charAt(end) == '_' || isDigit(text.charAt(end)))))) {
      end++;
    }
    return end;
  }

  private static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
