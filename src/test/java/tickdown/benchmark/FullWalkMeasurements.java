package tickdown.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures walks on the full screen.
///
/// @param program the program to measure
/// @param rounds the number of pairs of runs per line
record FullWalkMeasurements(Path program, int rounds) {
  private static final int PHASES = 4;
  private static final String DOWN = "j";
  private static final String PAGE_DOWN = "\u001b[6~";

  /// The time from start to first picture, relative to hello-world on such a terminal.
  Measurements first(BenchmarkFolder workshop, List<String> hello) throws Exception {
    List<String> run = workshop.tickdown("run");
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      double ours = FullWalk.first(workshop, run);
      ratios[i] = ours / OnTerminal.until("Hello, world.", workshop, hello);
    }
    return Measurements.of(ratios);
  }

  /// Ticks in several walks, including the first ones of each, after `answered` items have been
  /// ticked.
  void ticks(int items, int answered, int count, int walks) throws Exception {
    List<Double> times = new ArrayList<>();
    double busy = 0;
    double memory = 0;
    for (int i = 0; i < walks; i++) {
      try (BenchmarkFolder workshop = workshop(items, answered);
          FullWalk walk = FullWalk.start(workshop, workshop.tickdown("run"))) {
        tick(walk, answered, count, Math.ceilDiv(items, PHASES));
        times.addAll(walk.times());
        busy += walk.busyEach();
        memory = Math.max(memory, walk.memory());
        walk.leave();
      }
    }
    say("ticks, %,d items, %,d answered before".formatted(items, answered), times, busy / walks);
    System.out.println(String.format(Locale.ROOT, "%-44s %.1f MiB", "  most memory", memory));
  }

  /// After the last item of a phase, its gate has to be closed.
  private static void tick(FullWalk walk, int from, int count, int inPhase) throws Exception {
    for (int i = from + 1; i <= from + count; i++) {
      walk.tick();
      if (i % inPhase == 0) {
        walk.close("\r");
      }
    }
  }

  /// Keys that do not change the run. Every one of them must change the picture, so the pages must
  /// not reach the end of the list.
  void moves(int items, int answered, int count, int pages) throws Exception {
    try (BenchmarkFolder workshop = workshop(items, answered);
        FullWalk walk = FullWalk.start(workshop, workshop.tickdown("run"))) {
      String size = "%,d items".formatted(items);
      keys(walk, "down, " + size, DOWN, count);
      keys(walk, "a page down, " + size, PAGE_DOWN, pages);
      keys(walk, "opening a search, " + size, "/", 1);
      for (String letter : "page".split("")) {
        keys(walk, "`" + letter + "` in it, " + size, letter, 1);
      }
    }
  }

  private static void keys(FullWalk walk, String what, String key, int count) throws Exception {
    walk.forget();
    for (int i = 0; i < count; i++) {
      walk.press(key);
    }
    say(what, walk.times(), walk.busyEach());
  }

  private BenchmarkFolder workshop(int items, int answered) throws Exception {
    BenchmarkFolder workshop = BenchmarkFolder.with(ChecklistGenerator.of(items), program);
    workshop.run(List.of("start", "--release", "1.0.0"));
    if (answered > 0) {
      List<String> tick = new ArrayList<>(List.of("tick"));
      tick.addAll(ChecklistGenerator.numbersOf(items).subList(0, answered));
      workshop.run(tick);
    }
    return workshop;
  }

  private static void say(String what, List<Double> times, double busy) {
    System.out.println("%-44s %s".formatted(what, FullWalk.words(times, busy)));
  }
}
