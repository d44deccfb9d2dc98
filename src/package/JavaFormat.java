import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats the Java files below a folder, or checks their format.
///
/// Run by Maven as `java JavaFormat.java check|write FOLDER MARK` on the JDK that the program is
/// written for, because the formatter uses that JDK's compiler to parse the language. Creates the
/// file MARK on success.
final class JavaFormat {
  private JavaFormat() {}

  public static void main(String[] arguments) throws IOException {
    var isCheck = arguments[0].equals("check");
    var unformatted = new ArrayList<Path>();
    var unreadable = new ArrayList<String>();
    for (var file : sources(Path.of(arguments[1]))) {
      var text = Files.readString(file);
      try {
        var formatted = new Formatter().formatSourceAndFixImports(text);
        if (!formatted.equals(text)) {
          unformatted.add(file);
          if (!isCheck) {
            Files.writeString(file, formatted);
          }
        }
      } catch (FormatterException problem) {
        problem.diagnostics().forEach(each -> unreadable.add(file + ":" + each));
      }
    }
    unreadable.forEach(each -> System.err.println("error: " + each));
    if (isCheck) {
      unformatted.forEach(each -> System.err.println("error: not formatted: " + each));
    }
    var isFine = unreadable.isEmpty() && (unformatted.isEmpty() || !isCheck);
    var mark = Path.of(arguments[2]);
    Files.deleteIfExists(mark);
    if (isFine) {
      Files.createFile(mark);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }
}
