package tickdown.execution;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tickdown.process.SystemShell;

/// The shell that runs steps: the operator's own if it understands what is written for `sh`.
public final class OperatorShell {
  /// What stands for a shell where there is none; not absolute, so it is never found.
  static final String MISSING = "sh";

  private static final String WINDOWS = ".exe";
  private static final Set<String> POSIX =
      Set.of("sh", "ash", "bash", "dash", "ksh", "ksh93", "mksh", "oksh", "yash", "zsh");

  private OperatorShell() {}

  /// The absolute path of the shell: that in `SHELL` if it is absolute, can be executed and is a
  /// shell in the manner of POSIX; otherwise that of the system, as for fish or nushell. `sh` if
  /// there is none, as on Windows without git.
  public static String of(Map<String, String> environment) {
    String shell = environment.getOrDefault("SHELL", "");
    return isUsable(shell) ? shell : ofSystem();
  }

  /// The shell that is the same for everyone, such as for checks; `sh` if there is none.
  public static String ofSystem() {
    return SystemShell.ofThisMachine().map(Path::toString).orElse(MISSING);
  }

  private static boolean isUsable(String shell) {
    try {
      Path path = Path.of(shell);
      return path.isAbsolute()
          && path.getFileName() != null
          && POSIX.contains(name(path.getFileName().toString()))
          && Files.isRegularFile(path)
          && Files.isExecutable(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// `bash` for `Bash.exe`, as Git for Windows has it in `SHELL`.
  private static String name(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(WINDOWS)
        ? file.substring(0, file.length() - WINDOWS.length()).toLowerCase(Locale.ROOT)
        : file;
  }
}
