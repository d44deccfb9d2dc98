package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// A program that a test needs and that is not available everywhere.
///
/// If it is missing the test is skipped, but not in CI, where nothing may be skipped unnoticed.
enum RequiredTool {
  BASH,
  BUSYBOX,
  DASH,
  EXPECT,
  FISH,
  GIT,
  MKFIFO,
  MOUNT,
  SCRIPT,
  STRACE,
  ZSH;

  private static final boolean CI = "true".equals(System.getenv("CI"));

  /// The executable.
  Path file() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name().toLowerCase(Locale.ROOT)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("/nowhere"));
  }

  /// If the tool is missing, fails in CI and skips the test elsewhere.
  void demanded() {
    String missing = "this needs " + name().toLowerCase(Locale.ROOT);
    if (CI) {
      assertTrue(Files.exists(file()), missing);
    }
    wanted();
  }

  /// Skips the test if the tool is missing, also in CI.
  void wanted() {
    assumeTrue(Files.exists(file()), "this needs " + name().toLowerCase(Locale.ROOT));
  }
}
