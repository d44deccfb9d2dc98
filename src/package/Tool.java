import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program that the build runs.
final class Tool {
  private Tool() {}

  /// Runs it and returns what it prints; what it says about errors is shown only if it fails.
  static String run(List<String> command) throws IOException, InterruptedException {
    return run(Path.of("."), Map.of(), command);
  }

  /// Runs it in a folder, with more variables.
  static String run(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    var errors = Files.createTempFile("tickdown-build", ".log");
    try {
      var builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
      builder.environment().putAll(variables);
      var process = builder.start();
      process.getOutputStream().close();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(
            "exit code %d: %s%n%s"
                .formatted(process.exitValue(), command, Files.readString(errors)));
      }
      return text;
    } finally {
      Files.delete(errors);
    }
  }
}
