package tickdown.wording;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/// Distinguishes commands from other things in code spans: file names, branches, routes,
/// identifiers, addresses, messages, calls in a programming language.
///
///     git push origin main       a command: a known program with arguments
///     ./release start --dry      a command: a script with arguments
///     LAMP=red sudo make test    a command
///     docs/release.md            none
///     GET /health                none
///     LAMP=red                   none
///
/// @param programs the programs that a command can begin with
public record CommandRecognizer(ProgramNames programs) {

  /// Commands that run another command.
  private static final Set<String> WRAPPERS =
      Set.of("sudo", "env", "time", "exec", "nohup", "doas", "command");

  private static final List<String> SCRIPTS =
      List.of(
          ".sh", ".bash", ".zsh", ".py", ".rb", ".pl", ".js", ".mjs", ".ts", ".ps1", ".bat",
          ".cmd");

  /// Words of prose that can follow a word that is also a program: `make sure`.
  private static final Set<String> PROSE =
      Set.of(
          "sure", "it", "the", "a", "an", "is", "are", "was", "and", "or", "of", "=", "==", "!=",
          ":=");

  /// Whether a code span is a command with arguments.
  public boolean isWhole(String span) {
    List<String> words = words(span);
    return words.size() > 1
        && (isProgram(words.getFirst()) || isScript(words.getFirst()))
        && !PROSE.contains(words.get(1))
        && !isCall(span);
  }

  /// Whether a code span is just the name of a program or of a local script.
  public boolean isName(String span) {
    String word = span.strip();
    return word.indexOf(' ') < 0 && (isProgram(word) || isHere(word));
  }

  /// Whether a line of a code block without a language looks like a command.
  boolean isLine(String line) {
    return isWhole(line) || isName(line) || line.startsWith("export ");
  }

  /// The words of a command after its assignments and wrappers.
  private static List<String> words(String span) {
    String command = span.strip();
    if (command.startsWith("$ ")) {
      command = command.substring(2);
    }
    if (command.indexOf(' ') < 0) {
      return List.of(command);
    }
    List<String> words =
        Collections.list(new StringTokenizer(command)).stream()
            .map(String.class::cast)
            .dropWhile(CommandRecognizer::isAssignment)
            .toList();
    boolean wrapped = words.size() > 1 && WRAPPERS.contains(words.getFirst());
    return wrapped
        ? named(words.stream().skip(1).dropWhile(CommandRecognizer::isOption).toList())
        : words;
  }

  /// A wrapper may be followed by just a name: the wrapper makes it a command.
  private static List<String> named(List<String> words) {
    return words.size() == 1 ? List.of(words.getFirst(), "") : words;
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") || isAssignment(word);
  }

  /// `NAME=value`, as before a command.
  private static boolean isAssignment(String word) {
    int at = 0;
    while (at < word.length() && isOfName(word.charAt(at))) {
      at++;
    }
    return at > 0
        && at < word.length()
        && word.charAt(at) == '='
        && !Character.isDigit(word.charAt(0));
  }

  private static boolean isOfName(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /// A known program, possibly with a path: `./gradlew`, `bin/rails`, `/usr/bin/git`.
  private boolean isProgram(String word) {
    if (programs.has(word)) {
      return true;
    }
    boolean path = word.startsWith("./") || word.startsWith("/usr/") || word.contains("bin/");
    return path && programs.has(word.substring(word.lastIndexOf('/') + 1));
  }

  private static boolean isScript(String word) {
    boolean path = word.indexOf('/') > 0 && SCRIPTS.stream().anyMatch(word::endsWith);
    return path || isHere(word);
  }

  /// A local file, as a shell runs it: `./release`, `../tools/check`.
  private static boolean isHere(String word) {
    boolean here = word.startsWith("./") || word.startsWith("../") || word.startsWith("~/");
    return here
        && !word.endsWith("/")
        && Character.isLetterOrDigit(word.charAt(word.length() - 1))
        && !isDocument(word);
  }

  private static boolean isDocument(String word) {
    return Stream.of(
            ".md", ".txt", ".json", ".yml", ".yaml", ".toml", ".html", ".xml", ".lock", ".cfg")
        .anyMatch(word::endsWith);
  }

  /// `go func() {…}`, `make(chan int)`.
  private static boolean isCall(String span) {
    return span.startsWith("go func(") || span.startsWith("import ") || span.endsWith("() {");
  }
}
