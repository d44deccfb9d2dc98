import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The jars that the program needs, as Maven names them.
final class Libraries {
  private Libraries() {}

  /// Reads a class path from `file`; picocli's classes come from `picocli` and only its legal texts
  /// from the published jar.
  static List<Path> with(Path picocli, Path file) throws IOException {
    var libraries = new ArrayList<Path>(List.of(picocli));
    for (var jar : Files.readString(file).strip().split(Pattern.quote(File.pathSeparator))) {
      libraries.add(Path.of(jar));
    }
    return libraries;
  }
}
