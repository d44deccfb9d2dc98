package tickdown.command.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.command.manual.Version;
import tickdown.process.ChildProcess;
import tickdown.process.ChildProcess.Ended;
import tickdown.text.Line;

/// The program itself: its version, its package, the Java runtime and the cache that makes it start
/// quickly.
///
/// @param home the folder of the package; empty if the program was started without its launcher
/// @param build the build of the package
record InstalledProgram(Optional<Path> home, String build) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String AGAIN = "install Tickdown again, or unpack the archive again";

  /// The folder without links and `..`, which are in the way that led the launcher to it.
  static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }

  List<Observation> seen() {
    return List.of(
        Observation.of("version", Version.current().words()),
        home.map(this::inPackage)
            .orElseGet(() -> Observation.of("package", "none; started without the launcher")),
        Observation.of("runtime", runtime()),
        home.map(this::cached).orElseGet(() -> Observation.of("start-up", "no cache")));
  }

  private Observation inPackage(Path folder) {
    return Observation.of("package", Line.of("%s, build %s", folder, build));
  }

  private static Line runtime() {
    return Line.of(
        "Java %s, %s; %s %s, %s",
        Runtime.version(),
        System.getProperty("java.vendor", "unknown vendor"),
        System.getProperty("os.name", "unknown system"),
        System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""));
  }

  private Observation cached(Path folder) {
    Path cache = folder.resolve("lib").resolve("tickdown-" + build + ".aot");
    if (!Files.isReadable(cache)) {
      return Observation.of("start-up", "no cache")
          .but(
              Line.of("the start-up cache is missing, so every start is slower: %s", cache), AGAIN);
    }
    return isAccepted(folder, cache)
        ? Observation.of("start-up", "the cache is in use")
        : Observation.of("start-up", "the cache is not in use")
            .but(
                "Java does not accept the start-up cache, so every start is slower: it is damaged,"
                    + " or the package was changed",
                AGAIN);
  }

  /// Asks the runtime, which does not start with a cache that it cannot use (JEP 483, `AOTMode`).
  private static boolean isAccepted(Path folder, Path cache) {
    Path java = folder.resolve("runtime").resolve("bin").resolve("java");
    return new ChildProcess(
                    List.of(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:AOTMode=on",
                        "-XX:AOTCache=" + cache,
                        "-Xlog:disable",
                        "--enable-native-access=tickdown",
                        "-m",
                        "tickdown/tickdown.Main",
                        "--version"),
                    folder)
                .run(PATIENCE)
            instanceof Ended.Exited(int code, String _)
        && code == 0;
  }
}
