package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The package starts from any folder, however it is called, in any environment.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is another one")
class LauncherTest {
  private static final Path PROGRAM = Path.of(System.getProperty("tickdown.program"));

  private static final String CACHE = "tickdown-????????????.aot";

  @TempDir private static Path folder;
  private static Path home;

  /// The result of a start.
  private record Start(int code, String output, String errors) {}

  /// A way to damage the cache.
  private interface Damage {
    void to(Path file) throws IOException;
  }

  @BeforeAll
  static void copyThePackage() throws IOException {
    home = folder.resolve("a b/tick ü");
    var original = PROGRAM.getParent().getParent();
    try (var files = Files.walk(original)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = home.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (Files.isExecutable(file) && !copy.toFile().setExecutable(true)) {
          throw new IOException("cannot make executable: " + copy);
        }
      }
    }
  }

  @Test
  void aCopyStarts() throws Exception {
    startsAsEver(List.of(program().toString()), Map.of());
  }

  @Test
  void aCopyKeepsItsCache() throws Exception {
    var command = new ArrayList<String>();
    command.add(home.resolve("runtime/bin/java").toString());
    command.addAll(Files.readAllLines(Path.of("src/package/launcher/options")));
    command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache(CACHE)));
    command.addAll(List.of("-m", "tickdown/tickdown.Main"));
    startsAsEver(command, Map.of());
  }

  @Test
  void whatIsTrainedIsReadFromTheCache() throws Exception {
    var command = new ArrayList<String>();
    command.add(home.resolve("runtime/bin/java").toString());
    command.addAll(Files.readAllLines(Path.of("src/package/launcher/options")));
    command.add("-XX:AOTCache=" + cache(CACHE));
    command.add("-Xlog:class+load:file=" + folder.resolve("classes"));
    command.addAll(List.of("-m", "tickdown/tickdown.Main", "show"));
    command.add(Path.of("src/package/training/RELEASE_CHECKLIST.md").toAbsolutePath().toString());
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    var ours =
        Files.readAllLines(folder.resolve("classes")).stream()
            .filter(line -> line.matches(".*(tickdown|picocli|commonmark)\\..*source: .*"))
            .toList();
    var isOfCache = Pattern.compile("source: shared objects file").asPredicate();
    assertEquals(List.of(), ours.stream().filter(isOfCache.negate()).toList());
    assertTrue(ours.stream().filter(isOfCache).anyMatch(line -> line.contains("tickdown.Main ")));
  }

  @Test
  void aLinkToALinkStarts() throws Exception {
    var first =
        Files.createSymbolicLink(folder.resolve("first"), Path.of("a b/tick ü/bin/tickdown"));
    var second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
    startsAsEver(List.of(first.toString()), Map.of());
    startsAsEver(List.of(second.toString()), Map.of());
    startsAsEver(List.of("./second"), Map.of());
  }

  @Test
  void doctorShowsTheFolderOfThePackageWithoutDetours() throws Exception {
    var bin = Files.createDirectories(folder.resolve("usr/bin"));
    var link =
        Files.createSymbolicLink(bin.resolve("tickdown"), Path.of("../../a b/tick ü/bin/tickdown"));
    var start = start(List.of("sh", "-c", "exec \"$0\" doctor", link.toString()), Map.of());
    var shown = "package     " + home.toRealPath() + ", build ";
    assertTrue(start.output().contains(shown), start.output());
  }

  @Test
  void theLauncherForWindowsPassesWhatTheOtherOnePasses() throws Exception {
    var unix = Files.readString(program());
    var windows = Files.readString(program().resolveSibling("tickdown.cmd"));
    // Windows tells by itself which streams are terminals, and no shell waits there.
    var own = Set.of("-Dtickdown.launcher", "-Dtickdown.terminals", "-Dtickdown.columns");
    var passed = Pattern.compile("-(D|XX:)[\\w.]+(?==)");
    var expected =
        passed
            .matcher(unix)
            .results()
            .map(MatchResult::group)
            .filter(each -> !own.contains(each))
            .collect(Collectors.toCollection(TreeSet::new));
    var found =
        passed
            .matcher(windows)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found);
    assertEquals(List.of(), windows.lines().filter(line -> line.contains("@")).skip(1).toList());
    assertEquals(
        windows.lines().count(), Pattern.compile("\r\n").matcher(windows).results().count());
  }

  @Test
  void aFolderWhoseNameIsNotUtf8IsRefused() throws Exception {
    var script =
        "cd \"$0\"; name=$(printf 'caf\\351'); mkdir \"$name\"; ln -s \"$1\" \"$name/tick\";"
            + " \"$name/tick/bin/tickdown\" --version; cd \"$name\"; \"$2\" --version; code=$?;"
            + " rm -r \"../$name\"; exit $code";
    var start =
        start(
            List.of("sh", "-c", script, folder.toString(), home.toString(), "" + program()),
            Map.of());
    var place = "%s/caf?".formatted(folder);
    assertEquals(
        new Start(
            2,
            "",
            """
            error: Java cannot start from a folder whose name is not UTF-8
              --> %s/tick
            hint: move the package elsewhere, or rename the folder
            error: the name of the working directory is not UTF-8
              --> %s
            hint: rename the folder, or work in another one
            """
                .formatted(place, place)),
        start);
  }

  @Test
  void aProgramOnThePathStarts() throws Exception {
    var path = home.resolve("bin") + ":" + System.getenv("PATH");
    startsAsEver(List.of("sh", "-c", "exec tickdown \"$@\"", "sh"), Map.of("PATH", path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "", "C.UTF-8", "xx_YY.UTF-8"})
  void theLocaleMakesNoDifference(String locale) throws Exception {
    startsAsEver(List.of(program().toString()), Map.of("LC_ALL", locale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
  void optionsForOtherJavaProgramsAreNotObeyed(String variable) throws Exception {
    startsAsEver(List.of(program().toString()), Map.of(variable, "-Dfile.encoding=nonsense -x"));
  }

  @Test
  void variablesOfTheShellMakeNoDifference() throws Exception {
    var variables = Map.of("CDPATH", "/:/usr", "IFS", "/t", "PWD", "/nowhere", "ENV", "/nowhere");
    startsAsEver(List.of(program().toString()), variables);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5_000, 1_000_000, 8_000_000})
  void aTornCacheIsLeftOut(int size) throws Exception {
    withCache(file -> {
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(size);
      }
    });
  }

  @Test
  void aMissingCacheIsLeftOut() throws Exception {
    withCache(Files::delete);
  }

  @Test
  void garbageIsLeftOut() throws Exception {
    withCache(file -> Files.writeString(file, "no cache at all\n".repeat(100_000)));
  }

  private static void withCache(Damage damage) throws Exception {
    var cache = cache(CACHE);
    var whole = Files.copy(cache, folder.resolve("whole"), StandardCopyOption.REPLACE_EXISTING);
    try {
      assertTrue(doctor().contains("start-up    the cache is in use\n"));
      damage.to(cache);
      startsAsEver(List.of(program().toString()), Map.of());
      assertTrue(doctor().contains("so every start is slower"));
    } finally {
      Files.copy(whole, cache, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String doctor() throws IOException {
    var process =
        new ProcessBuilder(program().toString(), "doctor")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes());
  }

  private static Path cache(String name) throws IOException {
    try (var files = Files.newDirectoryStream(home.resolve("lib"), name)) {
      return files.iterator().next();
    }
  }

  private static Path program() {
    return home.resolve("bin/tickdown");
  }

  private static void startsAsEver(List<String> command, Map<String, String> variables)
      throws Exception {
    var ever = start(List.of(PROGRAM.toString()), Map.of());
    assertEquals(new Start(0, ever.output(), ""), ever);
    assertEquals(ever, start(command, variables));
  }

  /// Starts `command` in the temporary folder with `--version`.
  private static Start start(List<String> command, Map<String, String> variables) throws Exception {
    var whole = new ArrayList<>(command);
    whole.add("--version");
    var errors = folder.resolve("errors").toFile();
    var builder = new ProcessBuilder(whole).directory(folder.toFile()).redirectError(errors);
    builder.environment().putAll(variables);
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes());
    return new Start(process.waitFor(), output, Files.readString(errors.toPath()));
  }
}
