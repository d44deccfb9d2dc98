package tickdown.faults;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The classes of the program with one fault, and a launcher that starts the package with them.
///
/// @param classes the folder of the classes that differ
/// @param launcher starts the package with these classes in place of its own
record FaultyProgram(Path classes, Path launcher) {

  /// Compiles `fault` into `folder`; fails if that cannot be compiled.
  ///
  /// @param program the launcher of the package
  static FaultyProgram with(Fault fault, Path folder, Path program) throws IOException {
    Path source = folder.resolve("sources").resolve(Path.of(fault.file()).getFileName());
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(source.getParent());
    Files.writeString(source, fault.faulty());
    compile(source, classes);
    return new FaultyProgram(classes, launcher(folder, classes, program));
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean isCompiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "-nowarn",
                      "-d",
                      classes.toString(),
                      "-classpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      if (!isCompiled) {
        throw new IllegalStateException("cannot compile " + source + "\n" + complaints);
      }
    }
  }

  private static Path launcher(Path folder, Path classes, Path program) throws IOException {
    String text =
        Files.readString(program)
            .replaceFirst("(?m)^self=\\$0$", "self='" + program + "'")
            .replaceFirst(
                "(?m)^  -m tickdown/", "  --patch-module 'tickdown=" + classes + "' -m tickdown/");
    Path launcher = Files.writeString(folder.resolve("tickdown"), text);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + launcher);
    }
    return launcher;
  }
}
