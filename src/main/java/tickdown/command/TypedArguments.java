package tickdown.command;

import java.util.ArrayList;
import java.util.List;

/// The arguments as they were typed on Windows. There the JVM gets them in the code page of the
/// system, and what is not in it arrives as another letter or as `?`; the launcher passes the
/// command line on in full.
///
///     tick 1.1 --comment "za?atwione"  +  tick 1.1 --comment "załatwione"
final class TypedArguments {
  private static final char QUOTE = '"';
  private static final char BACKSLASH = '\\';
  private static final int ASCII = 0x80;

  private final String commandLine;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder next = new StringBuilder();
  private boolean isWithin;
  private boolean isQuoted;

  private TypedArguments(String commandLine) {
    this.commandLine = commandLine;
  }

  /// What the JVM got, with the characters that it lost.
  ///
  /// @param commandLine what the launcher got; it is ignored if it does not say the same
  static List<String> of(List<String> arguments, String commandLine) {
    if (commandLine.chars().allMatch(each -> each < ASCII)) {
      return arguments;
    }
    List<String> typed = split(commandLine);
    return areSame(arguments, typed) ? typed : arguments;
  }

  /// The arguments of a command line: blanks separate them, except within quotes; an odd number of
  /// backslashes before a quote makes it part of the text (Microsoft, Parsing C command-line
  /// arguments).
  static List<String> split(String commandLine) {
    return new TypedArguments(commandLine).split();
  }

  private List<String> split() {
    int backslashes = 0;
    for (int at = 0; at < commandLine.length(); at++) {
      char c = commandLine.charAt(at);
      if (c == BACKSLASH) {
        backslashes++;
      } else if (c == QUOTE) {
        add(backslashes / 2);
        at += quote(at, backslashes % 2 == 1);
        backslashes = 0;
      } else {
        add(backslashes);
        backslashes = 0;
        plain(c);
      }
    }
    add(backslashes);
    end();
    return List.copyOf(found);
  }

  private void add(int backslashes) {
    next.repeat(BACKSLASH, backslashes);
    isWithin |= backslashes > 0;
  }

  /// Returns how many characters after the quote belong to it: two within quotes are one.
  private int quote(int at, boolean isText) {
    isWithin = true;
    boolean isDoubled =
        isQuoted && at + 1 < commandLine.length() && commandLine.charAt(at + 1) == QUOTE;
    if (isText || isDoubled) {
      next.append(QUOTE);
      return isText ? 0 : 1;
    }
    isQuoted = !isQuoted;
    return 0;
  }

  private void plain(char c) {
    if (!isQuoted && (c == ' ' || c == '\t')) {
      end();
    } else {
      next.append(c);
      isWithin = true;
    }
  }

  private void end() {
    if (isWithin) {
      found.add(next.toString());
      next.setLength(0);
      isWithin = false;
    }
  }

  private static boolean areSame(List<String> arguments, List<String> typed) {
    if (arguments.size() != typed.size()) {
      return false;
    }
    for (int i = 0; i < typed.size(); i++) {
      if (!isSame(arguments.get(i), typed.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether all ASCII characters are the same; the JVM loses no others.
  private static boolean isSame(String argument, String typed) {
    if (argument.length() != typed.length()) {
      return false;
    }
    for (int at = 0; at < typed.length(); at++) {
      if (typed.charAt(at) < ASCII && typed.charAt(at) != argument.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
