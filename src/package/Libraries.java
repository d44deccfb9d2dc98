import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The jars that the program needs, from Maven.
final class Libraries {
  private Libraries() {}

  /// Reads a class path from `file`. The classes of picocli come from `picocli`; only its legal
  /// texts come from the published jar.
  static List<Path> with(Path picocli, Path file) throws IOException {
    var libraries = new ArrayList<Path>(List.of(picocli));
    for (var jar : Files.readString(file).strip().split(Pattern.quote(File.pathSeparator))) {
      libraries.add(Path.of(jar));
    }
    return libraries;
  }
}
