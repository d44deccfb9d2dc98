import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The machine that the package is built on and for, in the terms of JLine's folders.
final class Machine {
  private Machine() {}

  /// `Linux/x86_64`, `Mac/arm64`, `Windows/x86_64`, `Linux-musl/x86_64`.
  static String folder() {
    return system() + "/" + processor();
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return "Windows";
    }
    if (name.contains("mac")) {
      return "Mac";
    }
    if (name.contains("freebsd")) {
      return "FreeBSD";
    }
    return Files.exists(Path.of("/etc/alpine-release")) ? "Linux-musl" : "Linux";
  }

  private static String processor() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm64";
      case String other -> other;
    };
  }
}
