package tickdown.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Measures how long it takes to write down one run and to compare many, and how much memory.
///
/// @param hello the command of hello-world
/// @param rounds how many pairs of runs each line is based on
record RecordMeasurements(Path program, List<String> hello, int rounds) {
  private static final int RUNS = 50;

  void print() throws Exception {
    System.out.printf("%nreports, in times of hello-world; in ms; most memory in MiB%n");
    try (BenchmarkFolder folder = BenchmarkFolder.with(ChecklistGenerator.of(100), program)) {
      for (int i = 0; i < RUNS; i++) {
        finish(folder, "1.%s.0".formatted(i), 100);
      }
      line(folder, "report, 100 items, 50 runs", "report");
      line(folder, "report --format html, the same", "report", "--format", "html");
      line(folder, "stats, 50 runs of 100 items", "stats", "--last", "50");
    }
    try (BenchmarkFolder folder = BenchmarkFolder.with(ChecklistGenerator.of(10_000), program)) {
      finish(folder, "1.0.0", 10_000);
      line(folder, "report, 10,000 items", "report");
      line(folder, "report --format html, the same", "report", "--format", "html");
      line(folder, "report --format json, the same", "report", "--format", "json");
      line(folder, "export, the same", "export");
      line(folder, "stats, the same", "stats");
    }
  }

  /// A run in which all items are done.
  private static void finish(BenchmarkFolder folder, String release, int items) throws Exception {
    folder.run(List.of("start", "--release", release));
    folder.run(
        Stream.concat(Stream.of("tick"), ChecklistGenerator.numbersOf(items).stream()).toList());
    folder.run(List.of("finish"));
  }

  private void line(BenchmarkFolder folder, String what, String... command) throws Exception {
    List<String> whole = folder.tickdown(command);
    folder.time(whole);
    double[] ratios = new double[rounds];
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = folder.time(whole);
      ratios[i] = times[i] / folder.time(hello);
    }
    System.out.printf(
        "%-34s %s  %s  %.1f%n",
        what,
        Measurements.of(ratios).spread("x"),
        Measurements.of(times).spread(" ms"),
        folder.memory(whole));
  }
}
