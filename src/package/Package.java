import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Builds the package `target/tickdown` from the program's jar, its libraries and the current JDK:
///
///     bin/tickdown, bin/tickdown.cmd   the launchers
///     runtime/                         a Java runtime with the program linked into it
///     lib/libjlinenative.so            the native library for the terminal
///     lib/tickdown-HASH.aot            the AOT cache
///     legal/                           the licences of the libraries
///     share/                           the man page, which `man` finds through the PATH, and
///                                      completion for bash, zsh and fish
///     LICENSE                          the licence of the program
///
/// Each step is skipped if none of its inputs has changed.
///
/// Run by Maven as `java src/package/Package.java TARGET JAR`.
final class Package {
  private Package() {}

  public static void main(String[] arguments) throws Exception {
    var target = Path.of(arguments[0]);
    var work = target.resolve("packaging");
    var home = target.resolve("tickdown");
    var source = Path.of("src", "package");

    var picocli = Picocli.classes(work);
    var module =
        new ProgramModule(work)
            .of(target.resolve(arguments[1]), Libraries.with(picocli, work.resolve("libraries")));

    var step = new BuildStep(work.resolve("package.done"));
    step.reads(module.jar(), module.legal(), source, BuildStep.jdk());
    step.reads("stripped: " + RuntimeImage.canStrip());
    step.writes(home);
    step.unlessDone(() -> write(source, home, work, module));
  }

  private static void write(Path source, Path home, Path work, ProgramModule.Result module)
      throws Exception {
    Trees.delete(home);
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    RuntimeImage.write(module.jar(), home.resolve("runtime"));
    Trees.copy(module.nativeLibrary(), home.resolve("lib"));
    RuntimeImage.strip(home.resolve("runtime"), home.resolve("lib"));
    Trees.copy(module.legal(), home.resolve("legal"));
    Files.copy(Path.of("LICENSE"), home.resolve("LICENSE"));
    new ShellFiles(home).write();

    var options = Files.readAllLines(source.resolve("launcher/options"));
    var build = BuildStep.hash(home.resolve("runtime/lib/modules")).substring(0, 12);
    var cache = "tickdown-" + build + ".aot";
    Cache.write(
        new Training(home, work.resolve("training"), options),
        source.resolve("training"),
        home.resolve("lib").resolve(cache));
    launchers(
        source.resolve("launcher"),
        home.resolve("bin"),
        Map.of("@cache@", cache, "@build@", build, "@options@", String.join(" ", options)));
  }

  private static void launchers(Path source, Path bin, Map<String, String> words)
      throws IOException {
    for (var name : List.of("tickdown", "tickdown.cmd")) {
      var text = Files.readString(source.resolve(name));
      for (var word : words.entrySet()) {
        text = text.replace(word.getKey(), word.getValue());
      }
      var launcher = Files.writeString(bin.resolve(name), text);
      if (!launcher.toFile().setExecutable(true, false)) {
        throw new IOException("cannot make executable: " + launcher);
      }
    }
  }
}
