import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// The current JDK and its tools.
final class Jdk {
  static final Path HOME = Path.of(System.getProperty("java.home"));

  private Jdk() {}

  /// Runs `javac`, `jar` or `jlink`; shows its output only if it fails.
  static void run(String tool, List<String> arguments) throws IOException {
    var out = new java.io.StringWriter();
    var writer = new java.io.PrintWriter(out);
    var code =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IOException(tool + " is not part of " + HOME))
            .run(writer, writer, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException(tool + " failed:\n" + out);
    }
  }
}
