package tickdown.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A command that a shell in the manner of POSIX runs, exactly as it is.
///
/// On Windows it is in an environment variable, not in an argument: the shell of Git for Windows
/// takes the line of arguments apart in another way than other programs, so that backslashes and
/// quotes would get lost.
///
/// @param shell the absolute path of the shell
/// @param command what it runs; may have several lines
public record ShellCommand(String shell, String command) {
  private static final String VARIABLE = "TICKDOWN_STEP";

  /// Waits for a line before it becomes the command, see [OwnSession#begin].
  private static final String BEGIN = "read -r go && exec \"$@\" </dev/null";

  /// What the command starts does not see the variable. A shell that does not get it, such as one
  /// of another system, fails. Has no backslashes, on which programs do not agree.
  private static final String TAKEN =
      "step=${TICKDOWN_STEP:?}; unset TICKDOWN_STEP; eval \"$step\"";

  private static final String BEGIN_TAKEN = "read -r go && { " + TAKEN + "; } </dev/null";

  /// The shell and its arguments.
  List<String> arguments(OperatingSystem system) {
    return switch (system) {
      case UNIX -> List.of(shell, "-c", command);
      case WINDOWS -> List.of(shell, "-c", TAKEN);
    };
  }

  /// The same, but waits for a line of input, and gives the command none.
  ///
  /// @param leader a program that starts the shell, and its arguments; not on Windows
  List<String> waiting(Stream<String> leader, OperatingSystem system) {
    return switch (system) {
      case UNIX ->
          Stream.of(Stream.of("/bin/sh", "-c", BEGIN, "sh"), leader, arguments(system).stream())
              .flatMap(part -> part)
              .toList();
      case WINDOWS -> List.of(shell, "-c", BEGIN_TAKEN);
    };
  }

  /// Adds what the shell needs to the environment it is started with.
  void addTo(Map<String, String> environment, OperatingSystem system) {
    if (system == OperatingSystem.WINDOWS) {
      environment.put(VARIABLE, command);
    }
  }
}
