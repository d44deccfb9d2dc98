package tickdown.wording.program;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/// Takes scripts and commands apart into words, as far as lists of known commands need it.
final class CommandWords {
  private static final List<String> PREFIXES =
      List.of("sudo", "env", "time", "exec", "nohup", "doas", "command", "npx", "pnpx", "bunx");

  private CommandWords() {}

  /// Whether the words of `beginning` follow each other in `rest`, which may have options, each
  /// with one value, before and between them.
  static boolean begins(List<String> rest, List<String> beginning) {
    int at = 0;
    for (String word : beginning) {
      int found = find(rest, at, word);
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  private static int find(List<String> rest, int from, String word) {
    for (int at = from; at < rest.size(); at++) {
      if (rest.get(at).equals(word)) {
        return at;
      }
      boolean isValue = at > from && isOption(rest.get(at - 1));
      if (!isOption(rest.get(at)) && !isValue) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-");
  }

  /// Whether a word only leads to the program: `sudo`, `CI=1`.
  static boolean isPrefix(String word) {
    return PREFIXES.contains(word) || (word.indexOf('=') > 0 && Character.isLetter(word.charAt(0)));
  }

  /// A program without its path.
  static String name(String program) {
    return program.substring(program.lastIndexOf('/') + 1);
  }

  /// The commands of a script, without what is quoted in them.
  static Stream<String> commands(String script) {
    return Stream.of(
        script.replace("\\\n", " ").replaceAll("\"[^\"]*\"|'[^']*'", "''").split("\n|&&|[|;]+"));
  }

  /// The words of a command; a `$` of a prompt is none.
  static List<String> of(String command) {
    return Collections.list(new StringTokenizer(command)).stream()
        .map(String.class::cast)
        .filter(word -> !word.equals("$"))
        .toList();
  }
}
