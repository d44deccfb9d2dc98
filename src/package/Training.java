import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Runs the program like an operator, to find out which classes it loads.
final class Training implements AutoCloseable {
  private static final String ON_TERMINAL = "on a terminal:";
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  /// The time limit of a training command in seconds: more than a busy machine needs.
  private static final int PATIENCE = 60;

  /// Milliseconds between two keys.
  private static final int PAUSE = 250;

  /// Named keys; any other line is typed as it is.
  private static final Map<String, String> KEYS =
      Map.of("enter", "\r", "space", " ", "tab", "\t", "up", "\u001b[A", "down", "\u001b[B");

  private final Path home;
  private final Path work;
  private final Path place;
  private final List<String> options;
  private final List<String> failed = new ArrayList<>();

  /// Training of the program in `home` with these JVM options.
  ///
  /// @param work the folder for its output
  Training(Path home, Path work, List<String> options) throws IOException {
    this.home = home;
    this.work = work;
    this.place = Files.createTempDirectory("tickdown-training").toRealPath();
    this.options = options;
  }

  /// The classes loaded by the commands in the file `commands` of the folder `training`, as printed
  /// by the JVM.
  Set<String> classes(Path training) throws Exception {
    Trees.delete(work);
    Files.createDirectories(work);
    Trees.copy(training, folder());
    makeRepository();
    var classes = new LinkedHashSet<String>();
    for (var command : Files.readAllLines(training.resolve("commands"))) {
      if (!command.isBlank() && !command.startsWith("#")) {
        classes.addAll(loadedBy(command));
      }
    }
    if (!failed.isEmpty()) {
      System.err.println("note: training failed, see " + log() + ": " + String.join("; ", failed));
    }
    return classes;
  }

  /// Writes the AOT cache of these classes to `cache`; returns the exit code, 0 on success.
  int dump(Set<String> classes, Path cache) throws Exception {
    var list = Files.write(work.resolve("classes"), classes);
    return start(
        java(
            List.of(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-XX:+AOTInvokeDynamicLinking",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + cache),
            List.of()),
        null);
  }

  /// Deletes the repository in which the commands ran.
  @Override
  public void close() throws IOException {
    Trees.delete(place);
  }

  /// The folder for its output.
  Path work() {
    return work;
  }

  /// The output of the commands.
  Path log() {
    return work.resolve("log");
  }

  /// Outside of this repository: journals lie beside the outermost one, where the next training
  /// would find them.
  private Path folder() {
    return place.resolve("folder");
  }

  /// Creates as much of a repository as the program reads itself: a commit that is checked out.
  private void makeRepository() throws IOException {
    var git = Files.createDirectories(folder().resolve(".git/refs/heads")).getParent().getParent();
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(git.resolve("refs/heads/main"), "0".repeat(40) + "\n");
  }

  private Set<String> loadedBy(String line) throws Exception {
    var parts = line.split(" < ");
    var command = parts[0].strip();
    var isOnTerminal = command.startsWith(ON_TERMINAL);
    if (isOnTerminal && !canPress()) {
      return Set.of();
    }
    var list = work.resolve("loaded");
    Files.deleteIfExists(list);
    var java =
        java(
            List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list),
            List.of(command.replaceFirst("^" + ON_TERMINAL, "").strip().split("\\s+")));
    var input = parts.length > 1 ? folder().resolve(parts[1].strip()) : null;
    var code = isOnTerminal ? press(onTerminal(java), input) : start(java, input);
    if (code < 0 || code > 1 || !Files.exists(list)) {
      failed.add(line + " (" + code + ")");
    }
    return Files.exists(list) ? listed(list) : Set.of();
  }

  private static Set<String> listed(Path list) throws IOException {
    var loaded = new LinkedHashSet<String>();
    // A process that was stopped may leave an incomplete line.
    var text = Files.readString(list);
    for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      // Ids are specific to a process; classes with a source belong to other class loaders.
      if (!line.startsWith("#") && !line.contains(" source: ")) {
        loaded.add(line.replaceFirst(" id: \\d+.*", ""));
      }
    }
    return loaded;
  }

  /// Whether there is script(1), which has a terminal without a window. Windows has none, so the
  /// classes of the screen are not in its cache.
  private static boolean canPress() {
    return (isOn("Linux") || isOn("Mac")) && Files.isExecutable(SCRIPT);
  }

  /// The script of Linux takes the command as one argument, that of macOS at the end; both pass on
  /// its exit code.
  private static List<String> onTerminal(List<String> command) {
    var quoted = command.stream().map(each -> "'" + each.replace("'", "'\\''") + "'").toList();
    var call = "stty cols 120 rows 40; exec " + String.join(" ", quoted);
    return isOn("Mac")
        ? List.of(SCRIPT.toString(), "-q", "/dev/null", "/bin/sh", "-c", call)
        : List.of(SCRIPT.toString(), "-qec", call, "/dev/null");
  }

  private static boolean isOn(String system) {
    return Machine.folder().startsWith(system);
  }

  private List<String> java(List<String> extra, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(home.resolve("runtime/bin/java").toString());
    command.addAll(options);
    command.addAll(extra);
    command.add("-Dtickdown.home=" + home);
    command.add("-Dtickdown.build=training");
    command.add("-Dlibrary.jline.path=" + home.resolve("lib"));
    command.addAll(List.of("-m", "tickdown/tickdown.Main"));
    command.addAll(arguments);
    return command;
  }

  /// Starts a command and waits for it; returns -1 if it does not end by itself.
  private int start(List<String> command, Path input) throws Exception {
    var file = input == null ? nothing() : input.toFile();
    return ended(sealed(command).redirectInput(file).start());
  }

  /// Starts a command and presses the keys in `input` once it shows something: a screen that has
  /// just opened discards earlier input.
  private int press(List<String> command, Path input) throws Exception {
    var shown = log();
    var before = Files.exists(shown) ? Files.size(shown) : 0;
    var process = sealed(command).start();
    try (var keyboard = process.getOutputStream()) {
      for (int i = 0; i < PATIENCE && Files.size(shown) == before; i++) {
        process.waitFor(1, TimeUnit.SECONDS);
      }
      for (var line : Files.readAllLines(input)) {
        if (!line.startsWith("#") && !process.waitFor(PAUSE, TimeUnit.MILLISECONDS)) {
          keyboard.write(KEYS.getOrDefault(line, line).getBytes(StandardCharsets.UTF_8));
          keyboard.flush();
        }
      }
      return ended(process);
    } catch (IOException e) {
      // It has ended before it read the last keys, which is fine.
      return ended(process);
    }
  }

  private static int ended(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return -1;
    }
    return process.exitValue();
  }

  private ProcessBuilder sealed(List<String> command) {
    var builder =
        new ProcessBuilder(command)
            .directory(folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    seal(builder.environment());
    return builder;
  }

  /// Isolates the training from the user's home, settings and repository.
  private void seal(Map<String, String> environment) {
    environment.keySet().retainAll(Set.of("PATH", "Path", "SystemRoot", "TEMP", "TMP"));
    for (var home : List.of("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")) {
      environment.put(home, folder().toString());
    }
    environment.put("GIT_CEILING_DIRECTORIES", place.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TERM", "xterm-256color");
  }

  private static File nothing() {
    return new File(isOn("Windows") ? "NUL" : "/dev/null");
  }
}
