package tickdown.execution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.run.attempt.Invocation;

/// Whether an invocation can be started, and with which arguments.
final class Startable {
  private Startable() {}

  /// Why it cannot: `no such folder`, `no such shell`.
  static Optional<String> obstacle(Invocation invocation) {
    if (invocation.command().indexOf('\0') >= 0) {
      return Optional.of("the command contains a NUL character");
    }
    if (!Files.isDirectory(Path.of(invocation.folder()))) {
      return Optional.of("no such folder");
    }
    Path shell = Path.of(invocation.shell());
    if (!Files.isRegularFile(shell)) {
      return Optional.of("no such shell");
    }
    return Files.isExecutable(shell)
        ? Optional.empty()
        : Optional.of("the shell is not executable");
  }

  /// The shell and its arguments. The command is one of them as a whole, never part of a script.
  static List<String> arguments(Invocation invocation) {
    return List.of(invocation.shell(), "-c", invocation.command());
  }
}
