import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/// picocli, recompiled from its published sources.
///
/// The published class files have a version that is too old for the JDK's caches, so every start
/// would load and verify them from scratch.
final class Picocli {
  private Picocli() {}

  /// The folder with the classes of picocli.
  static Path classes(Path work) throws Exception {
    var sources = work.resolve("sources/picocli-sources.jar");
    var classes = work.resolve("picocli");
    var step = new BuildStep(work.resolve("picocli.done"));
    step.reads(sources, BuildStep.jdk());
    step.writes(classes);
    step.unlessDone(() -> compile(sources, work.resolve("sources/picocli"), classes));
    return classes;
  }

  private static void compile(Path jar, Path sources, Path classes) throws Exception {
    Trees.delete(classes);
    Trees.delete(sources);
    var arguments =
        new ArrayList<>(
            List.of(
                "--release",
                String.valueOf(Runtime.version().feature()),
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString()));
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(each -> each.getName().endsWith(".java")).toList()) {
        var file = sources.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
        arguments.add(file.toString());
      }
    }
    Jdk.run("javac", arguments);
  }
}
