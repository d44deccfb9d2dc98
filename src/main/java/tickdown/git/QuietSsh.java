package tickdown.git;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The command by which git starts ssh, with the options that keep ssh from asking and from waiting
/// for a silent host:
///
///     ssh -i ~/.ssh/release      ->   ssh -i ~/.ssh/release -o BatchMode=yes …
///     plink                      ->   plink -batch
///     /opt/wrappers/connect.sh   ->   (left alone, since it may not know the option)
final class QuietSsh {
  private static final String OPENSSH =
      " -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=15";

  private QuietSsh() {}

  /// The value for `GIT_SSH_COMMAND`; empty if the command is to be left alone. Of environment and
  /// configuration, git itself prefers the first that is set of `GIT_SSH_COMMAND`,
  /// `core.sshCommand`, `GIT_SSH` (git-config, `core.sshCommand`, `ssh.variant`).
  ///
  /// @param configured `core.sshCommand`
  /// @param variant `ssh.variant`
  static Optional<String> command(
      Map<String, String> environment, Optional<String> configured, Optional<String> variant) {
    String command =
        value(environment, "GIT_SSH_COMMAND")
            .or(() -> configured.filter(text -> !text.isBlank()))
            .or(() -> value(environment, "GIT_SSH").map(QuietSsh::quoted))
            .orElse("ssh");
    String kind =
        value(environment, "GIT_SSH_VARIANT")
            .or(() -> variant)
            .filter(name -> !name.isBlank() && !name.equals("auto"))
            .orElseGet(() -> program(command));
    return switch (kind) {
      case "ssh" -> Optional.of(command + OPENSSH);
      case "plink", "putty", "tortoiseplink" -> Optional.of(command + " -batch");
      default -> Optional.empty();
    };
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  private static String quoted(String path) {
    return "'" + path.replace("'", "'\\''") + "'";
  }

  /// The name of the program that a shell command begins with, as git guesses it.
  private static String program(String command) {
    String line = command.strip();
    char first = line.charAt(0);
    int end = first == '\'' || first == '"' ? line.indexOf(first, 1) : line.indexOf(' ');
    String word = line.substring(0, end < 0 ? line.length() : end).replaceAll("['\"]", "");
    String name =
        word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
            .toLowerCase(Locale.ROOT);
    return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
  }
}
