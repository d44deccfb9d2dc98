package tickdown.wording.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/// The commands in a shell script: its lines, but those that a shell reads together stay together.
///
///     cd lamp            cd lamp
///     for w in 1 2; do   for w in 1 2; do
///       trim "$w"    ->    trim "$w"
///     done               done
///
/// Lines belong together within quotes, after a backslash, within a here-document, and between `if`
/// and `fi`, `for` and `done`, `case` and `esac`, `{` and `}`, `(` and `)` (POSIX, Shell Command
/// Language, 2.2 to 2.9). Comments and blank lines between commands are left out.
public final class ShellScript {
  private static final Set<String> OPENING =
      Set.of("if", "for", "while", "until", "select", "case", "{", "(");
  private static final Set<String> CLOSING = Set.of("fi", "done", "esac", "}", ")");

  /// After these words and signs another command begins.
  private static final Set<String> BEFORE_COMMAND =
      Set.of(
          ";", "|", "||", "&", "&&", "!", "do", "then", "else", "elif", "if", "while", "until", "{",
          "(");

  private static final char NONE = 0;

  private final List<String> commands = new ArrayList<>();
  private final StringBuilder command = new StringBuilder();
  private char quote = NONE;
  private int depth;
  private boolean goesOn;
  private Optional<String> heredoc = Optional.empty();

  private ShellScript() {}

  /// The commands of `script`, in order.
  public static List<String> commands(String script) {
    ShellScript shell = new ShellScript();
    script.lines().forEach(shell::line);
    shell.end();
    return shell.commands;
  }

  private void line(String line) {
    String bare = line.strip();
    if (command.isEmpty() && (bare.isEmpty() || bare.startsWith("#"))) {
      return;
    }
    command.append(command.isEmpty() ? "" : "\n").append(line);
    if (heredoc.isPresent()) {
      heredoc = heredoc.filter(end -> !bare.equals(end));
    } else {
      read(line);
    }
    if (quote == NONE && depth <= 0 && !goesOn && heredoc.isEmpty()) {
      end();
    }
  }

  private void end() {
    if (!command.isEmpty()) {
      commands.add(command.toString().strip());
      command.setLength(0);
    }
    depth = 0;
  }

  /// Follows the quotes of a line, and counts the words outside of them that open and close.
  private void read(String line) {
    StringBuilder plain = new StringBuilder();
    goesOn = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != NONE) {
        i += quote == '"' && c == '\\' ? 1 : 0;
        quote = c == quote ? NONE : quote;
      } else if (c == '\\') {
        goesOn = i == line.length() - 1;
        i++;
      } else if (c == '\'' || c == '"') {
        quote = c;
        plain.append('_');
      } else if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
        break;
      } else {
        plain.append(c);
      }
    }
    count(plain.toString());
    goesOn |= endsOpen(plain.toString().strip());
    heredoc = quote == NONE ? heredoc(line) : Optional.empty();
  }

  private static boolean endsOpen(String line) {
    return line.endsWith("|") || line.endsWith("&&");
  }

  private void count(String plain) {
    String apart = plain.replace(";", " ; ").replace("(", " ( ").replace(")", " ) ");
    StringTokenizer words = new StringTokenizer(apart);
    boolean isFirst = true;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean isSign = word.equals("(") || word.equals(")");
      if ((isFirst || isSign) && OPENING.contains(word)) {
        depth++;
      } else if ((isFirst || isSign) && CLOSING.contains(word) && !endsPattern(word)) {
        depth--;
      }
      isFirst = BEFORE_COMMAND.contains(word) || endsPattern(word);
    }
  }

  /// `lamp)` of a `case` closes nothing.
  private boolean endsPattern(String word) {
    return word.equals(")") && (depth == 0 || commandBegins("case"));
  }

  private boolean commandBegins(String word) {
    return command.toString().stripLeading().startsWith(word + " ");
  }

  /// The word that ends the here-document which a line begins: `EOF` for `cat <<'EOF'`.
  private static Optional<String> heredoc(String line) {
    int at = line.indexOf("<<");
    if (at < 0 || line.startsWith("<<<", at)) {
      return Optional.empty();
    }
    StringBuilder word = new StringBuilder();
    for (int i = at + 2; i < line.length() && (word.isEmpty() || isOfWord(line.charAt(i))); i++) {
      if (isOfWord(line.charAt(i))) {
        word.append(line.charAt(i));
      } else if (" -'\"\\".indexOf(line.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    return word.isEmpty() ? Optional.empty() : Optional.of(word.toString());
  }

  private static boolean isOfWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
