package tickdown.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// A program that gets the terminal of this process: its keys, its screen, its signals.
///
/// It runs in the process group of this process, which is the one in front of the terminal. So the
/// keys for INT, QUIT and TSTP reach both. Whoever starts it must have a handler for INT that does
/// nothing (a handler, since a program inherits that a signal is ignored, but not a handler), and
/// must have left the full screen and raw mode.
public final class TerminalProgram {
  private TerminalProgram() {}

  /// Starts a command; its environment is that of the operator and the variables it is given.
  ///
  /// @throws IOException if it cannot be started
  public static Process start(ShellCommand command, Path folder, Map<String, String> variables)
      throws IOException {
    OperatingSystem system = OperatingSystem.ofThisMachine();
    ProcessBuilder builder =
        new ProcessBuilder(ProgramArguments.of(command.arguments(system), system))
            .directory(folder.toFile())
            .inheritIO();
    RestoredEnvironment.restore(builder.environment());
    builder.environment().putAll(variables);
    command.addTo(builder.environment(), system);
    return builder.start();
  }
}
