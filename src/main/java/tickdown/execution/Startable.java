package tickdown.execution;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tickdown.process.ShellCommand;
import tickdown.run.attempt.Invocation;

/// Whether an invocation can be started, and as which command.
final class Startable {
  private Startable() {}

  /// Why it cannot: `no such folder`, `no such shell`.
  static Optional<String> obstacle(Invocation invocation) {
    if (invocation.command().indexOf('\0') >= 0) {
      return Optional.of("the command contains a NUL character");
    }
    try {
      return Files.isDirectory(Path.of(invocation.folder()))
          ? obstacle(Path.of(invocation.shell()))
          : Optional.of("no such folder");
    } catch (InvalidPathException e) {
      return Optional.of("no such folder, or no such shell");
    }
  }

  private static Optional<String> obstacle(Path shell) {
    if (shell.equals(Path.of(OperatorShell.MISSING))) {
      return Optional.of("there is no sh; Git for Windows has one");
    }
    if (!Files.isRegularFile(shell)) {
      return Optional.of("no such shell");
    }
    return Files.isExecutable(shell)
        ? Optional.empty()
        : Optional.of("the shell is not executable");
  }

  /// The shell with the command as a whole, which is never part of a script.
  static ShellCommand command(Invocation invocation) {
    return new ShellCommand(invocation.shell(), invocation.command());
  }
}
