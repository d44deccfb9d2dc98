package tickdown.execution;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// The shell that runs steps: the operator's own if it understands what is written for `sh`.
public final class OperatorShell {
  private static final Path DEFAULT = Path.of("/bin/sh");
  private static final Set<String> POSIX =
      Set.of("sh", "ash", "bash", "dash", "ksh", "ksh93", "mksh", "oksh", "yash", "zsh");

  private OperatorShell() {}

  /// The absolute path of the shell: that in `SHELL` if it is absolute, can be executed and is a
  /// shell in the manner of POSIX; otherwise `/bin/sh`, as for fish or nushell.
  public static String of(Map<String, String> environment) {
    String shell = environment.getOrDefault("SHELL", "");
    return isUsable(shell) ? shell : DEFAULT.toString();
  }

  private static boolean isUsable(String shell) {
    try {
      Path path = Path.of(shell);
      return path.isAbsolute()
          && path.getFileName() != null
          && POSIX.contains(path.getFileName().toString())
          && Files.isRegularFile(path)
          && Files.isExecutable(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
