package tickdown.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures how long it takes to exchange a run of 10,000 events by 20 writers with a repository on
/// the same machine, how much memory, and how many bytes arrive.
///
/// @param rounds how many exchanges each line is based on
record SharingMeasurements(Path program, int rounds) {
  private static final int WRITERS = 20;
  private static final int ITEMS = 500;
  private static final int NEW = 10;
  private static final int MOST_JOININGS = 5;
  private static final String RELEASE = "1.0.0";

  void print() throws Exception {
    System.out.printf(
        "%nexchanging 10,000 events by 20 writers, in ms; most memory in MiB; KiB that arrive%n");
    try (BenchmarkFolder all =
        new BenchmarkFolder(Files.createTempDirectory("tickdown-benchmark"), program)) {
      git(all.root(), "init", "--quiet", "--bare", "hub.git");
      Files.writeString(all.root().resolve("quit"), "quit\n");
      BenchmarkFolder founder = clone(all, 0);
      founder.run(List.of("start", "--release", RELEASE));
      founder.run(List.of("share"));
      answer(founder, 0, ITEMS);
      for (int writer = 1; writer < WRITERS; writer++) {
        BenchmarkFolder folder = clone(all, writer);
        join(folder);
        answer(folder, writer, ITEMS);
      }
      founder.run(List.of("sync"));
      BenchmarkFolder last = clone(all, WRITERS);
      joining(last);
      nothingNew(last);
      someNew(founder, last);
    }
  }

  private void joining(BenchmarkFolder last) throws Exception {
    Figures figures = new Figures(Math.min(rounds, MOST_JOININGS));
    for (int i = 0; i < figures.count(); i++) {
      remove(journals(last));
      figures.note(i, last, () -> join(last));
    }
    figures.print("join");
  }

  private void nothingNew(BenchmarkFolder last) throws Exception {
    Figures figures = new Figures(rounds);
    for (int i = 0; i < figures.count(); i++) {
      figures.note(i, last, () -> most(last, "sync"));
    }
    figures.print("sync, nothing new");
  }

  private void someNew(BenchmarkFolder founder, BenchmarkFolder last) throws Exception {
    Figures figures = new Figures(rounds);
    for (int i = 0; i < figures.count(); i++) {
      answer(founder, i, NEW);
      figures.note(i, last, () -> most(last, "sync"));
    }
    figures.print("sync, 10 new events");
  }

  /// A clone with the checklist.
  private BenchmarkFolder clone(BenchmarkFolder all, int number) throws Exception {
    BenchmarkFolder folder = new BenchmarkFolder(all.root().resolve("" + number), program);
    Path project = Files.createDirectories(folder.root().resolve("project"));
    git(project, "init", "--quiet", "--initial-branch=main");
    git(project, "remote", "add", "origin", all.root().resolve("hub.git").toString());
    Files.writeString(project.resolve("RELEASE_CHECKLIST.md"), ChecklistGenerator.of(ITEMS));
    return folder;
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
  }

  /// Ticks items, or reopens them the next time, and sends that.
  private static void answer(BenchmarkFolder folder, int turn, int items) throws Exception {
    String command = turn % 2 == 0 ? "tick" : "reopen";
    Stream<String> numbers = ChecklistGenerator.numbersOf(ITEMS).stream().limit(items);
    folder.run(Stream.concat(Stream.of(command), numbers).toList());
    folder.run(List.of("sync"));
  }

  /// Joins the run, and leaves the walk at once; returns the most memory.
  private static double join(BenchmarkFolder folder) throws Exception {
    return most(folder, "resume", RELEASE, "--plain");
  }

  /// The most memory of the program, which reads `quit`.
  private static double most(BenchmarkFolder folder, String... arguments) throws Exception {
    ProcessBuilder builder =
        folder
            .builder(folder.tickdown(arguments))
            .redirectInput(folder.root().resolve("../quit").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    double most = 0;
    while (process.isAlive()) {
      most = Math.max(most, BenchmarkFolder.memory(process.toHandle()));
      Thread.sleep(1);
    }
    if (process.exitValue() > 1) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
    return most;
  }

  private static Path journals(BenchmarkFolder folder) {
    return folder.root().resolve("project.tickdown");
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /// What is measured in each of some rounds.
  private record Figures(double[] times, double[] memory, double[] arrived) {

    Figures(int count) {
      this(new double[count], new double[count], new double[count]);
    }

    /// A command that returns its most memory.
    private interface Command {
      double run() throws Exception;
    }

    int count() {
      return times.length;
    }

    void note(int round, BenchmarkFolder folder, Command command) throws Exception {
      long before = objects(folder);
      long begin = System.nanoTime();
      memory[round] = command.run();
      times[round] = (System.nanoTime() - begin) / 1e6;
      arrived[round] = (objects(folder) - before) / 1024.0;
    }

    /// The size of all objects in the repository beside the journals, in bytes.
    private static long objects(BenchmarkFolder folder) throws IOException {
      Path objects = journals(folder).resolve("exchange.git/objects");
      if (!Files.exists(objects)) {
        return 0;
      }
      try (Stream<Path> files = Files.walk(objects)) {
        return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      }
    }

    void print(String what) {
      System.out.printf(
          Locale.ROOT,
          "%-34s %s  %.1f  %.1f%n",
          what,
          Measurements.of(times).spread(" ms"),
          Measurements.of(memory).largest(),
          Measurements.of(arrived).median());
    }
  }
}
