package tickdown.process;

import java.util.List;

/// The arguments of a program, as the JDK has to be given them.
///
/// On Windows a program gets one line and takes it apart by itself (Microsoft, "Parsing C
/// command-line arguments"). The JDK puts arguments with blanks into quotes, but leaves quotes
/// inside of them as they are (`ProcessImpl`, legacy mode), so that one argument would arrive as
/// several. Arguments that are quoted already it passes on unchanged.
///
///     1.4.0 "Lamp"   ->   "1.4.0 \"Lamp\""
final class ProgramArguments {
  private static final char QUOTE = '"';
  private static final char BACKSLASH = '\\';

  private ProgramArguments() {}

  /// A program and its arguments, ready for a [ProcessBuilder].
  static List<String> of(List<String> command, OperatingSystem system) {
    return switch (system) {
      case UNIX -> command;
      case WINDOWS -> command.stream().map(ProgramArguments::forWindows).toList();
    };
  }

  private static String forWindows(String argument) {
    return argument.indexOf(QUOTE) < 0 ? argument : quoted(argument);
  }

  /// Backslashes mean something only before a quote, where each has to be doubled.
  private static String quoted(String argument) {
    StringBuilder quoted = new StringBuilder().append(QUOTE);
    int backslashes = 0;
    for (char c : argument.toCharArray()) {
      if (c == QUOTE) {
        quoted.repeat(BACKSLASH, backslashes + 1);
      }
      backslashes = c == BACKSLASH ? backslashes + 1 : 0;
      quoted.append(c);
    }
    return quoted.repeat(BACKSLASH, backslashes).append(QUOTE).toString();
  }
}
