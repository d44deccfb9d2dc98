package tickdown.wording.program;

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

  /// A recognizer of the programs that every checklist may use.
  public static CommandRecognizer ofKnown() {
    return new CommandRecognizer(ProgramNames.with(Set.of()));
  }

  private static final Set<String> SIGNS =
      Set.of("=", "==", "!=", ":=", "->", "=>", "→", ">=", "<=", "and", "or");

  /// Verbs of PowerShell.
  private static final Set<String> VERBS =
      Set.of(
          ("Get Set New Remove Add Copy Move Start Stop Restart Invoke Test Import Export Install"
                  + " Uninstall Update Publish Register Write Out Select Compress Expand Enable"
                  + " Disable")
              .split(" "));

  /// Commands that do nothing without an argument.
  private static final Set<String> INCOMPLETE =
      Set.of(
          ("git cherry-pick,git checkout,git switch,git revert,git add,git rm,git mv,git clone,git"
               + " restore,git merge,git rebase,git tag,helm upgrade,helm install,helm"
               + " uninstall,helm rollback,docker pull,docker push,docker tag,docker run,docker"
               + " exec,docker build,docker load,kubectl apply,kubectl delete,kubectl exec,kubectl"
               + " rollout,kubectl get,kubectl set,npm dist-tag,npm unpublish,npm deprecate,npx"
               + " prisma,pip install,pip uninstall,pip3 install,twine upload,twine check,gem"
               + " push,gem yank,gem install,apt install,apt-get install,brew install,conda"
               + " install,cargo yank,systemctl restart,systemctl start,systemctl stop,systemctl"
               + " status,rm -rf,rm -r,gh release,gh pr,gh workflow,gh run,docker"
               + " compose,docker-compose exec")
              .split(","));

  /// Whether a code span is a command with arguments.
  public boolean isWhole(String span) {
    List<String> words = words(span);
    return words.size() > 1
        && (isProgram(words.getFirst())
            || isScript(words.getFirst())
            || isScriptFile(words.getFirst())
            || isCmdlet(words.getFirst()))
        && !PROSE.contains(words.get(1))
        && !isCall(span);
  }

  /// Whether a code span that the text tells to run is a command, whatever its program: `lamp light
  /// --all`, but not `Squash and merge`, `GET /health` or `DESCRIBE lamps;`.
  public boolean isRun(String span) {
    List<String> words = words(span);
    return words.size() > 1
        && isProgramWord(words.getFirst())
        && !PROSE.contains(words.get(1))
        && words.stream().noneMatch(word -> SIGNS.contains(word))
        && !isCall(span)
        && !isProse(span);
  }

  /// Whether a code span with options is a command, whatever its program: `lamp light --all`.
  /// ProgramVerbs without their program (`install --force`) are not.
  public boolean hasOptions(String span) {
    List<String> words = words(span);
    return isRun(span)
        && !ProgramVerbs.NAMES.contains(words.getFirst())
        && words.stream().skip(1).anyMatch(CommandRecognizer::isLongOption);
  }

  /// Whether a code span is a script that may be run by its name alone: `tools/lamp.sh`,
  /// `lamp.bat`.
  public boolean isScriptName(String span) {
    String word = span.strip();
    return word.indexOf(' ') < 0
        && (isScript(word) || SCRIPTS.stream().anyMatch(end -> isShell(end) && word.endsWith(end)));
  }

  /// Whether a command lacks the argument that its program cannot do without: `git cherry-pick`,
  /// `helm upgrade`.
  public boolean isFragment(String span) {
    List<String> words = words(span);
    return words.size() == 2 && INCOMPLETE.contains(words.getFirst() + " " + words.get(1));
  }

  /// `lamp.sh`, before its arguments.
  private static boolean isScriptFile(String word) {
    return word.chars().allMatch(c -> isOfName((char) c) || "./-".indexOf(c) >= 0)
        && SCRIPTS.stream().anyMatch(word::endsWith);
  }

  /// A command of PowerShell, named by a verb and a noun: `Copy-Item`.
  private static boolean isCmdlet(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 1
        && hyphen + 2 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && VERBS.contains(word.substring(0, hyphen));
  }

  private static boolean isShell(String ending) {
    return ending.endsWith("sh")
        || ending.equals(".bat")
        || ending.equals(".cmd")
        || ending.equals(".ps1");
  }

  private static boolean isLongOption(String word) {
    return word.length() > 3 && word.startsWith("--") && Character.isLetter(word.charAt(2));
  }

  /// Whether a word can be the name of a program: small letters, possibly with a path.
  private static boolean isProgramWord(String word) {
    return word.chars().allMatch(c -> isOfName((char) c) || "./-+~@".indexOf(c) >= 0)
        && word.chars().anyMatch(c -> c >= 'a' && c <= 'z')
        && !Character.isUpperCase(word.charAt(0))
        && "-+@".indexOf(word.charAt(0)) < 0;
  }

  /// A sentence or the title of something.
  private static boolean isProse(String span) {
    char last = span.isBlank() ? '.' : span.strip().charAt(span.strip().length() - 1);
    return ".!?:,".indexOf(last) >= 0 && !span.endsWith(" .") && !span.endsWith("/.");
  }

  /// Whether a code span is just the name of a program or of a local script.
  public boolean isName(String span) {
    String word = span.strip();
    return word.indexOf(' ') < 0 && (isProgram(word) || isHere(word));
  }

  /// Whether a line of a code block without a language looks like a command.
  public boolean isLine(String line) {
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

  /// Whether a line is `NAME=value` and nothing else, not even a command substitution.
  public static boolean isOnlyAssignment(String line) {
    return isAssignment(line)
        && !line.contains("$(")
        && line.indexOf('`') < 0
        && Collections.list(new StringTokenizer(unquoted(line))).size() == 1;
  }

  /// A line without what is in quotes.
  private static String unquoted(String line) {
    return line.replaceAll("\"[^\"]*\"|'[^']*'", "");
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
