package tickdown.execution.masking;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names of environment variables whose values are secrets: `GITHUB_TOKEN`, `PGPASSWORD`,
/// `REDISCLI_AUTH`, `AWS_SECRET_ACCESS_KEY`. Those that say where a secret is are none:
/// `SSH_AUTH_SOCK`, `TOKEN_FILE`.
final class SensitiveName {
  private static final List<String> ANYWHERE =
      List.of("TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "CREDENTIAL", "APIKEY");
  private static final Set<String> WORDS = Set.of("PASS", "SSHPASS", "PAT", "PWD", "AUTH", "KEYS");
  private static final Set<String> PLACES =
      Set.of(
          "PATH",
          "PATHS",
          "FILE",
          "FILES",
          "DIR",
          "DIRS",
          "DIRECTORY",
          "FOLDER",
          "HOME",
          "SOCK",
          "SOCKET",
          "PID",
          "HELPER",
          "PROGRAM");

  /// The working directory of a shell.
  private static final String HARMLESS = "PWD";

  private SensitiveName() {}

  static boolean is(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    List<String> words = List.of(upper.split("[^A-Z0-9]+"));
    return !words.isEmpty()
        && !upper.equals(HARMLESS)
        && !PLACES.contains(words.getLast())
        && (ANYWHERE.stream().anyMatch(upper::contains)
            || words.stream().anyMatch(SensitiveName::isSensitive));
  }

  private static boolean isSensitive(String word) {
    return WORDS.contains(word) || word.endsWith("KEY");
  }
}
