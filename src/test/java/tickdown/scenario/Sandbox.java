package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
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
final class Sandbox implements BeforeEachCallback, AfterEachCallback {
  static final Path PROGRAM = Path.of(System.getProperty("tickdown.program"));

  private static final Path FIXTURES = Path.of("src/test/resources/scenario");

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
    processes.forEach(Process::destroyForcibly);
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
    return variables;
  }

  /// All files below `$DIR`, except git's own, as sorted relative paths.
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
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
    return text.replace(folder.toString(), "$DIR")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?Z?)?", "\\$TIME")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d", "\\$DATE")
        .replaceAll("\\d{8}-\\d{4,6}", "\\$TIME")
        .replaceAll("\\b\\d+ (s|min) ago", "\\$AGO");
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
