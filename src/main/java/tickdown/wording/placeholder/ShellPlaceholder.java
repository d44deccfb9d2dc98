package tickdown.wording.placeholder;

import java.util.Optional;
import java.util.Set;

/// A reference to a shell variable: `$VERSION`, `${VERSION}`. Outside of commands it must be in
/// capitals.
///
/// Variables that every shell has, those with a default, and those that contain secrets are not
/// placeholders: they belong in the environment, not in a journal.
record ShellPlaceholder(int from, int to, String name) {

  /// How far before its use to search for the assignment of a variable, in characters and in
  /// matches.
  private static final int NEAR = 4096;

  private static final int PLACES = 16;

  private static final Set<String> EVERYWHERE =
      Set.of(
          "HOME",
          "PATH",
          "PWD",
          "OLDPWD",
          "USER",
          "LOGNAME",
          "SHELL",
          "TMPDIR",
          "TMP",
          "TEMP",
          "EDITOR",
          "VISUAL",
          "PAGER",
          "LANG",
          "TERM",
          "TZ",
          "HOSTNAME",
          "RANDOM",
          "SECONDS",
          "UID",
          "EUID",
          "PPID",
          "IFS",
          "GOPATH",
          "GOBIN",
          "GOROOT",
          "CI",
          "DISPLAY",
          "NF",
          "NR",
          "FS",
          "OPTARG",
          "REPLY",
          "LINENO",
          "PS1");

  /// The variable after the `$` at `from` in `text`.
  static Optional<ShellPlaceholder> at(String text, int from, boolean inCommand) {
    boolean escaped = from > 0 && (text.charAt(from - 1) == '\\' || text.charAt(from - 1) == '$');
    if (escaped || from + 1 >= text.length()) {
      return Optional.empty();
    }
    return text.charAt(from + 1) == '{'
        ? braced(text, from, inCommand)
        : plain(text, from, inCommand);
  }

  private static Optional<ShellPlaceholder> plain(String text, int from, boolean inCommand) {
    int end = end(text, from + 1);
    return use(text, new ShellPlaceholder(from, end, text.substring(from + 1, end)), inCommand);
  }

  private static Optional<ShellPlaceholder> braced(String text, int from, boolean inCommand) {
    int end = text.indexOf('}', from, Math.min(text.length(), from + 64));
    if (end < 0) {
      return Optional.empty();
    }
    String content = text.substring(from + 2, end);
    int name = end(content, 0);
    boolean hasDefault = content.startsWith(":-", name) || content.startsWith(":=", name);
    return name == 0 || hasDefault || isOwn(text, content.substring(0, name), from)
        ? Optional.empty()
        : use(text, new ShellPlaceholder(from, end + 1, content), inCommand);
  }

  private static Optional<ShellPlaceholder> use(
      String text, ShellPlaceholder variable, boolean inCommand) {
    String name = variable.name();
    return name.isEmpty() || isOwn(text, name, variable.from()) || (!inCommand && !isCapital(name))
        ? Optional.empty()
        : Optional.of(variable);
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isLetter(text.charAt(end)) || (end > start && Character.isDigit(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isCapital(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  /// Whether the variable already has a value, in every shell or from `text` itself, or is secret.
  private static boolean isOwn(String text, String name, int used) {
    return EVERYWHERE.contains(name)
        || name.startsWith("TICKDOWN_")
        || name.startsWith("GITHUB_")
        || name.endsWith("_HOME")
        || SecretName.is(name)
        || name.endsWith("_KEY")
        || isSet(text, name, used);
  }

  /// Whether `text` assigns the variable before it is used: `NAME=…`, `for NAME in`, `read NAME`.
  /// Checks only a few matches, so that long texts take linear time.
  private static boolean isSet(String text, String name, int used) {
    int from = Math.max(0, used - NEAR);
    String before = text.substring(from, used);
    int at = before.lastIndexOf(name);
    for (int i = 0; i < PLACES && at >= 0; i++) {
      if (isSetAt(text, name, from + at)) {
        return true;
      }
      at = at == 0 ? -1 : before.lastIndexOf(name, at - 1);
    }
    return false;
  }

  private static boolean isSetAt(String text, String name, int at) {
    int end = at + name.length();
    boolean begins = at == 0 || " \t\n;&|(\"'".indexOf(text.charAt(at - 1)) >= 0;
    return begins
        && (text.startsWith("=", end)
            || (text.startsWith(" in ", end) && text.startsWith("for ", at - 4))
            || text.startsWith("read ", at - 5)
            || text.startsWith("read -r ", at - 8));
  }
}
