package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a program on Windows is given is what it takes apart again.
class ProgramArgumentsTest {

  @Test
  void elsewhereArgumentsStayAsTheyAre() {
    List<String> command = List.of("sh", "-c", "echo \"a\"");
    assertEquals(command, ProgramArguments.of(command, OperatingSystem.UNIX));
  }

  @Test
  void quotesAreEscaped() {
    assertEquals(
        List.of("git", "\"a \\\"b\\\" c\"", "\"\\\"\"", "plain", "in C:\\Program Files\\"),
        ProgramArguments.of(
            List.of("git", "a \"b\" c", "\"", "plain", "in C:\\Program Files\\"),
            OperatingSystem.WINDOWS));
  }

  @Property
  void nothingIsAddedAndNothingIsLost(@ForAll("arguments") List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("program.exe"));
    command.addAll(arguments);
    assertEquals(command, parsed(line(ProgramArguments.of(command, OperatingSystem.WINDOWS))));
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    return Arbitraries.strings().withChars("a \"\\\t'").ofMaxLength(8).list().ofMaxSize(4);
  }

  /// The line that the JDK makes of arguments (`ProcessImpl` for Windows, legacy mode).
  private static String line(List<String> command) {
    StringBuilder line = new StringBuilder(command.getFirst());
    for (String argument : command.subList(1, command.size())) {
      line.append(' ').append(isWrapped(argument) ? wrapped(argument) : argument);
    }
    return line.toString();
  }

  private static boolean isWrapped(String argument) {
    boolean isQuoted =
        argument.length() > 1 && argument.startsWith("\"") && argument.endsWith("\"");
    return argument.isEmpty() || !isQuoted && argument.chars().anyMatch(Character::isWhitespace);
  }

  private static String wrapped(String argument) {
    int end = argument.length();
    while (end > 0 && argument.charAt(end - 1) == '\\') {
      end--;
    }
    return "\"" + argument + "\\".repeat(argument.length() - end) + "\"";
  }

  /// The arguments in a line, as programs see them (Microsoft, "Parsing C command-line arguments").
  private static List<String> parsed(String line) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean isQuoted = false;
    boolean isBegun = false;
    int backslashes = 0;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\\') {
        backslashes++;
        isBegun = true;
        continue;
      }
      argument.repeat('\\', c == '"' ? backslashes / 2 : backslashes);
      boolean isEscaped = c == '"' && backslashes % 2 == 1;
      backslashes = 0;
      if (c == '"' && !isEscaped) {
        isQuoted = !isQuoted;
        isBegun = true;
      } else if (!isQuoted && (c == ' ' || c == '\t')) {
        if (isBegun) {
          arguments.add(argument.toString());
        }
        argument.setLength(0);
        isBegun = false;
      } else {
        argument.append(c);
        isBegun = true;
      }
    }
    return arguments;
  }
}
