package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A sealed environment in which the packaged program is started like an operator starts it.
///
///     $DIR/home             an empty home
///     $DIR/shop             a git repository, the working directory
///     $DIR/shop.tickdown    the folder for its journals
///
/// The test fails if a result was not checked completely, see [Result]. At the end, programs that
/// are still running are killed, and the folder is removed.
///
/// On Windows the program is a command file, `tickdown.cmd`. Arguments that `cmd` would change on
/// their way skip the test there.
final class Sandbox implements BeforeEachCallback, AfterEachCallback {
  static final Path PROGRAM = Path.of(System.getProperty("tickdown.program"));

  private static final Path FIXTURES = Path.of("src/test/resources/scenario");

  /// A path below the folder.
  private static final Pattern PATH = Pattern.compile("\\$DIR[^\\s\"'`,;)]*");

  private static final boolean IS_ON_WINDOWS = OS.WINDOWS.isCurrentOs();

  /// What `cmd` passes on as it is, also within quotes; neither letters beyond ASCII, which would
  /// have to be in its code page.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._:/\\\\,=@+~#-]+");

  private Path folder = Path.of("");
  private final List<Result> results = new CopyOnWriteArrayList<>();
  private final List<Process> processes = new CopyOnWriteArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
    folder = Files.createTempDirectory("tickdown-scenario-").toRealPath();
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(shop());
    git("init", "-q", "-b", "main");
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    processes.forEach(Sandbox::end);
    if (context.getExecutionException().isEmpty()) {
      assertEquals(
          List.of(),
          results.stream().flatMap(result -> result.unchecked().stream()).toList(),
          "what a start came to has to be looked at in full");
    }
    remove(folder);
  }

  /// `$DIR`.
  Path folder() {
    return folder;
  }

  /// The repository, which is the working directory.
  Path shop() {
    return folder.resolve("shop");
  }

  /// The default folder of the journals.
  Path journals() {
    return folder.resolve("shop.tickdown");
  }

  /// The journal of a run of `RELEASE_CHECKLIST.md`.
  Path journal(String release) {
    return journals().resolve("release-checklist-" + release + ".yaml");
  }

  /// The text of that journal.
  String journalText(String release) {
    return text(journal(release));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies the fixture `name` into the repository as `RELEASE_CHECKLIST.md`.
  Sandbox checklist(String name) {
    return write("RELEASE_CHECKLIST.md", fixture(name));
  }

  /// The text of a fixture.
  static String fixture(String name) {
    return text(FIXTURES.resolve(name));
  }

  /// Writes a file into the repository.
  Sandbox write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a file into the repository.
  Sandbox write(String name, byte[] bytes) {
    try {
      Path file = shop().resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts a run named `1.4.0` of the fixture `name`.
  Sandbox started(String name) {
    checklist(name);
    tickdown("start", "-r", "1.4.0").succeeds();
    return this;
  }

  /// The program with these arguments, not started yet.
  ProgramStart tickdown(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.addAll(List.of(arguments));
    if (IS_ON_WINDOWS) {
      for (String argument : arguments) {
        assumeTrue(PLAIN.matcher(argument).matches(), () -> "cmd would change " + argument);
      }
    }
    return new ProgramStart(this, command);
  }

  /// A shell that runs `script`, in which `$TICKDOWN` is the program.
  ProgramStart shell(String script) {
    return new ProgramStart(this, List.of("sh", "-c", script));
  }

  /// Runs git in the repository.
  void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    new ProgramStart(this, command).succeeds();
  }

  /// The environment of all programs that are started here.
  Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("TMPDIR", folder.toString());
    variables.put("TZ", "UTC");
    variables.put("LANG", "C.UTF-8");
    variables.put("TERM", "xterm");
    variables.put("TICKDOWN", PROGRAM.toString());
    variables.put("TICKDOWN_OPERATOR", "ana");
    variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    if (IS_ON_WINDOWS) {
      addWhatWindowsNeeds(variables);
    }
    return variables;
  }

  private void addWhatWindowsNeeds(Map<String, String> variables) {
    for (String name : List.of("SystemRoot", "SystemDrive", "ComSpec", "PATHEXT")) {
      Optional.ofNullable(System.getenv(name)).ifPresent(value -> variables.put(name, value));
    }
    variables.put("TEMP", folder.toString());
    variables.put("TMP", folder.toString());
    variables.put("USERPROFILE", variables.get("HOME"));
    variables.put("LOCALAPPDATA", folder.resolve("home").resolve("local").toString());
  }

  /// All files below `$DIR`, except git's own, as sorted relative paths.
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> slashed(folder.relativize(path).toString()))
          .filter(name -> !name.contains(".git/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `text` with everything masked that differs between two runs of a test: the folder, dates and
  /// times.
  String masked(String text) {
    return located(text, folder.toString())
        .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z?)?", "\\$TIME")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d", "\\$DATE")
        .replaceAll("\\d{8}-\\d{4,6}", "\\$TIME")
        .replaceAll("\\b\\d+ (s|min) ago", "\\$AGO");
  }

  /// `text` with `$DIR` for the folder, and with slashes in the paths below it: `C:\Temp\1\shop`,
  /// also as JSON has it, `C:\\Temp\\1\\shop`.
  static String located(String text, String folder) {
    String shortened =
        text.replace(folder.replace("\\", "\\\\"), "$DIR")
            .replace(folder, "$DIR")
            .replace(folder.replace('\\', '/'), "$DIR");
    return folder.contains("\\")
        ? PATH.matcher(shortened)
            .replaceAll(path -> Matcher.quoteReplacement(slashed(path.group())))
        : shortened;
  }

  private static String slashed(String path) {
    return path.replaceAll("\\\\+", "/");
  }

  /// A command file has started another program, which does the work.
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  void remember(Result result) {
    results.add(result);
  }

  void remember(Process process) {
    processes.add(process);
  }

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (IS_ON_WINDOWS) {
              // git makes objects read-only.
              Files.setAttribute(file, "dos:readonly", false);
            }
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
