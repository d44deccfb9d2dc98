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
public enum RequiredTool {
  BASH,
  BUSYBOX,
  CHROMIUM,
  CMARK_GFM,
  DASH,
  EXPECT,
  FISH,
  GIT,
  MKFIFO,
  MOUNT,
  SCRIPT,
  STRACE,
  XMLLINT,
  ZSH;

  private static final boolean CI = "true".equals(System.getenv("CI"));

  /// The executable.
  public Path file() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program()))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("/nowhere"));
  }

  /// If the tool is missing, fails in CI and skips the test elsewhere.
  public void demanded() {
    String missing = "this needs " + program();
    if (CI) {
      assertTrue(Files.exists(file()), missing);
    }
    wanted();
  }

  private String program() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return File.separatorChar == '\\' ? name + ".exe" : name;
  }

  /// Skips the test if the tool is missing, also in CI.
  void wanted() {
    assumeTrue(Files.exists(file()), "this needs " + program());
  }
}
