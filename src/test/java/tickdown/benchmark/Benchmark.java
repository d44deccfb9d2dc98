package tickdown.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

/// Measures the packaged program and prints a table:
///
///     remaining, 100 answers       2.87x  (2.61 to 3.40)
///
/// Run by Maven as `Benchmark PACKAGE CLASSES`. The property `rounds` sets how many pairs of runs
/// each line is based on, `part` the only [Part] to run.
final class Benchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 15);
  private static final String PARTS = System.getProperty("part", "").toUpperCase(Locale.ROOT);
  private static final String PROMPT = "help> ";

  private final Path home;
  private final Path program;
  private final List<String> hello;

  private Benchmark(Path home, Path classes) {
    this.home = home;
    this.program = home.resolve("bin/tickdown");
    this.hello = hello(Path.of(System.getProperty("java.home")), classes);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Path classes = Path.of(arguments[1]).toAbsolutePath();
    Benchmark benchmark = new Benchmark(home, classes);
    say("hello-world: java %s with its default class archive", Runtime.version());
    say("each line: median (smallest to largest) of %d pairs of runs", ROUNDS);
    for (Part part : PARTS.isEmpty() ? List.of(Part.values()) : List.of(Part.valueOf(PARTS))) {
      if (part.needsTerminal && !OnTerminal.isPossible()) {
        say("%n%s is left out: there is no script(1) to make a terminal", part);
      } else {
        benchmark.run(part, classes);
      }
    }
  }

  /// What is measured, in this order.
  private enum Part {
    STARTS(false),
    SCREEN(true),
    PROMPT(true),
    TRACE(true),
    KEYS(true),
    LINES(true),
    READING(false),
    RECORDS(false),
    SHARING(false),
    SIZE(false);

    private final boolean needsTerminal;

    Part(boolean needsTerminal) {
      this.needsTerminal = needsTerminal;
    }
  }

  private void run(Part part, Path classes) throws Exception {
    switch (part) {
      case STARTS -> starts(classes);
      case SCREEN -> firstPicture();
      case PROMPT -> firstPrompt();
      case TRACE -> trace();
      case KEYS -> fullWalks();
      case LINES -> {
        ticks(100, 100, 3);
        ticks(10_000, 500, 1);
      }
      case READING -> reading();
      case RECORDS -> new RecordMeasurements(program, hello, ROUNDS).print();
      case SHARING -> new SharingMeasurements(program, ROUNDS).print();
      case SIZE -> size();
    }
  }

  private static List<String> hello(Path jdk, Path classes) {
    return List.of(jdk.resolve("bin/java").toString(), "-cp", classes.toString(), name());
  }

  private static String name() {
    return Hello.class.getName();
  }

  private void starts(Path classes) throws Exception {
    heading("start to end, in times of hello-world");
    try (BenchmarkFolder workshop = withAnswers()) {
      Measurements alone = times(workshop, hello);
      say("%-34s %s", "hello-world itself", alone.spread(" ms"));
      ratio(workshop, "the same on the package's runtime", hello(home.resolve("runtime"), classes));
      ratio(workshop, "--version", workshop.tickdown("--version"));
      ratio(workshop, "--help", workshop.tickdown("--help"));
      ratio(workshop, "show, 92 items", workshop.tickdown("show"));
      ratio(workshop, "remaining, 100 answers", workshop.tickdown("remaining"));
      ratio(workshop, "status, 100 answers", workshop.tickdown("status"));
      ratio(
          workshop,
          "comment, 100 answers",
          workshop.tickdown("comment", "1.1.1", "--comment", "words"));
      tick(workshop);
      heading("most memory, in MiB");
      say("%-34s %.1f", "remaining, 100 answers", workshop.memory(workshop.tickdown("remaining")));
      say("%-34s %.1f", "hello-world", workshop.memory(hello));
    }
  }

  /// A workshop with a run of 92 items and 100 answers, 22 of them outstanding.
  private BenchmarkFolder withAnswers() throws Exception {
    BenchmarkFolder workshop = BenchmarkFolder.with(ChecklistGenerator.ofOneRelease(), program);
    workshop.run(List.of("start", "--release", "1.0.0"));
    List<String> numbers = ChecklistGenerator.numbersOfOneRelease();
    workshop.run(command("tick", numbers));
    workshop.run(command("reopen", numbers.subList(0, 22)));
    return workshop;
  }

  private static List<String> command(String name, List<String> arguments) {
    return Stream.concat(Stream.of(name), arguments.stream()).toList();
  }

  private void ratio(BenchmarkFolder workshop, String what, List<String> command) throws Exception {
    workshop.time(command);
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double ours = workshop.time(command);
      ratios[i] = ours / workshop.time(hello);
    }
    say("%-34s %s", what, Measurements.of(ratios).spread("x"));
  }

  /// Ticks each item once: ticking an item that is already done would record nothing.
  private void tick(BenchmarkFolder workshop) throws Exception {
    List<String> open = ChecklistGenerator.numbersOfOneRelease().subList(0, 22);
    double[] ratios = new double[Math.min(ROUNDS, open.size())];
    for (int i = 0; i < ratios.length; i++) {
      double ours = workshop.time(workshop.tickdown("tick", open.get(i)));
      ratios[i] = ours / workshop.time(hello);
    }
    say("%-34s %s", "tick, 100 answers", Measurements.of(ratios).spread("x"));
  }

  private static Measurements times(BenchmarkFolder workshop, List<String> command)
      throws Exception {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[i] = workshop.time(command);
    }
    return Measurements.of(times);
  }

  private void firstPicture() throws Exception {
    heading("from the start to the first full screen, in times of hello-world on a terminal");
    try (BenchmarkFolder workshop = withAnswers()) {
      Measurements ratios = new FullWalkMeasurements(program, ROUNDS).first(workshop, hello);
      say("%-34s %s", "run, 92 items, 100 answers", ratios.spread("x"));
    }
  }

  private void fullWalks() throws Exception {
    heading(
        "from a key to its picture: median, 99th percentile, longest; a processor busy for each");
    FullWalkMeasurements walks = new FullWalkMeasurements(program, ROUNDS);
    walks.ticks(100, 0, 100, 3);
    walks.ticks(10_000, 0, 200, 2);
    walks.ticks(10_000, 5_000, 200, 2);
    walks.moves(10_000, 5_000, 200, 50);
  }

  private void firstPrompt() throws Exception {
    heading("from the start to the first prompt on a terminal, in times of hello-world there");
    try (BenchmarkFolder workshop = withAnswers()) {
      List<String> walk = workshop.tickdown("run", "--plain");
      double[] ratios = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        double ours = OnTerminal.until(PROMPT, workshop, walk);
        ratios[i] = ours / OnTerminal.until("Hello, world.", workshop, hello);
      }
      say("%-34s %s", "run, 92 items, 100 answers", Measurements.of(ratios).spread("x"));
    }
  }

  private void trace() throws Exception {
    heading("where the time of a start goes; noting it makes the start slower");
    try (BenchmarkFolder workshop = withAnswers();
        StartTrace trace = StartTrace.of(home)) {
      BenchmarkFolder traced = new BenchmarkFolder(workshop.root(), trace.program());
      trace.print("remaining", ROUNDS, () -> traced.run(List.of("remaining")));
      trace.print("a walk", ROUNDS, () -> FullWalk.first(traced, traced.tickdown("run")));
      List<String> lines = traced.tickdown("run", "--plain");
      trace.print("a plain walk", ROUNDS, () -> OnTerminal.until(PROMPT, traced, lines));
    }
  }

  /// From pressing Enter after `done` to the line that confirms it, including saving the answer.
  private void ticks(int items, int count, int walks) throws Exception {
    List<Double> times = new ArrayList<>();
    double memory = 0;
    for (int walk = 0; walk < walks; walk++) {
      try (BenchmarkFolder workshop = BenchmarkFolder.with(ChecklistGenerator.of(items), program);
          OnTerminal terminal =
              OnTerminal.start(workshop, workshop.tickdown("run", "--plain", "-r", "1.0.0"))) {
        for (int i = 0; i < count; i++) {
          check(terminal.await(PROMPT), PROMPT);
          terminal.type("done");
          check(terminal.await("done"), "done");
          long begin = System.nanoTime();
          terminal.type("\r");
          check(terminal.await(" done. "), " done. ");
          times.add((System.nanoTime() - begin) / 1e6);
        }
        memory = Math.max(memory, terminal.memory());
        terminal.await(PROMPT);
        terminal.type("quit\r");
        terminal.finish();
      }
    }
    Measurements figures =
        Measurements.of(times.stream().mapToDouble(Double::doubleValue).toArray());
    heading("a tick in a walk of %,d items, %d ticks".formatted(items, times.size()));
    say(
        "%-34s %.2f ms, %.2f ms, %.2f ms",
        "median, 99th percentile, longest",
        figures.median(),
        figures.percentile(99),
        figures.largest());
    say("%-34s %.1f MiB", "most memory", memory);
  }

  private void reading() {
    heading("reading, in one warm process");
    double before = 0;
    for (int items : new int[] {1_000, 10_000, 100_000}) {
      byte[] text = ChecklistGenerator.of(items).getBytes(StandardCharsets.UTF_8);
      double[] times = new double[items > 10_000 ? 5 : ROUNDS];
      for (int warm = 0; warm < 50_000; warm += items) {
        read(text);
      }
      for (int i = 0; i < times.length; i++) {
        times[i] = read(text);
      }
      Measurements figures = Measurements.of(times);
      double each = figures.median() / items * 1000;
      String growth =
          before == 0 ? "" : String.format(Locale.ROOT, ", %.2fx of ten times less", each / before);
      say("%-34s %s, %.2f us each%s", label(items), figures.spread(" ms"), each, growth);
      before = each;
    }
  }

  private static String label(int items) {
    return String.format(Locale.ROOT, "%,d items", items);
  }

  private static double read(byte[] text) {
    long begin = System.nanoTime();
    ReadResult reading = new ChecklistReader().read("RELEASE_CHECKLIST.md", text);
    double time = (System.nanoTime() - begin) / 1e6;
    check(reading instanceof ReadResult.Readable, "a readable checklist");
    return time;
  }

  private void size() throws IOException {
    heading("the package on disk, in MB");
    say("%-34s %.1f", "all", size(home));
    say("%-34s %.1f", "of it the runtime", size(home.resolve("runtime")));
    say("%-34s %.1f", "of it the cache", size(home.resolve("lib")));
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum()
          / 1e6;
    }
  }

  private static void check(boolean isSo, String expected) {
    if (!isSo) {
      throw new IllegalStateException("the program ended without `%s`".formatted(expected));
    }
  }

  private static void heading(String text) {
    say("%n%s", text);
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
