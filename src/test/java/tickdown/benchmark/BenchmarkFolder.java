package tickdown.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A folder with a repository, a checklist and possibly a run, in which the program is started
/// without any of the user's settings.
record BenchmarkFolder(Path root, Path program) implements AutoCloseable {

  /// A workshop with the given checklist.
  static BenchmarkFolder with(String checklist, Path program) throws IOException {
    BenchmarkFolder workshop =
        new BenchmarkFolder(Files.createTempDirectory("tickdown-benchmark"), program);
    Path git = Files.createDirectories(workshop.folder().resolve(".git/refs/heads"));
    Files.writeString(git.resolve("../../HEAD"), "ref: refs/heads/main\n");
    Files.writeString(git.resolve("main"), "0".repeat(40) + "\n");
    Files.writeString(workshop.folder().resolve("RELEASE_CHECKLIST.md"), checklist);
    return workshop;
  }

  private Path folder() {
    return root.resolve("project");
  }

  /// Runs the program to completion; throws if it fails.
  void run(List<String> arguments) throws Exception {
    List<String> command = tickdown(arguments.toArray(String[]::new));
    int code = builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": " + command);
    }
  }

  /// The command line that starts the program.
  List<String> tickdown(String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// The duration of a command in milliseconds.
  double time(List<String> command) throws Exception {
    ProcessBuilder builder =
        builder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    Process process = builder.start();
    process.waitFor();
    return (System.nanoTime() - begin) / 1e6;
  }

  /// The peak memory of a command in MiB, sampled every millisecond.
  double memory(List<String> command) throws Exception {
    Process process = builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    double most = 0;
    while (process.isAlive()) {
      most = Math.max(most, memory(process.toHandle()));
      Thread.sleep(1);
    }
    return most;
  }

  /// The peak memory of a process so far, in MiB (proc(5), VmHWM); 0 if unknown.
  static double memory(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  /// Starts a command in this folder.
  ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder().toFile());
    builder.environment().keySet().retainAll(Set.of("PATH"));
    builder.environment().put("HOME", root.toString());
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TICKDOWN_OPERATOR", "ana");
    return builder;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
