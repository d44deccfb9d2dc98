package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.text.Line;

/// Reports take linear time in the number of phases: four times the phases take about four times as
/// long, not sixteen times.
class ReportGrowthTest {
  private static final int PHASES = 3_000;

  /// Less than this, in nanoseconds of this thread, says nothing about growth.
  private static final long NOTHING = 80_000_000;

  @Test
  void theStatusOfManyPhases() {
    grows(run -> new Status(run, "1.0.0", "LIST.md", ZoneOffset.UTC).lines());
  }

  @Test
  void whatRemainsInManyPhases() {
    grows(run -> Remaining.of(run).lines());
  }

  private static void grows(Function<Run, List<Line>> report) {
    Run few = run(PHASES);
    Run many = run(4 * PHASES);
    time(few, report);
    long shorter = Math.max(NOTHING / 16, Math.min(time(few, report), time(few, report)));
    long longer = Math.min(time(many, report), time(many, report));
    assertTrue(longer < NOTHING || longer / shorter < 9, longer / shorter + " times as long");
  }

  private static long time(Run run, Function<Run, List<Line>> report) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Line> lines = report.apply(run);
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    int phases = run.checklist().phases().size();
    assertTrue(lines.size() >= phases);
    assertEquals(phases, lines.stream().filter(line -> line.text().contains("Phase ")).count());
    return time;
  }

  private static Run run(int phases) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phases; i++) {
      text.append("## Phase ").append(i).append("\n\n- [ ] item\n\n");
    }
    return new Story(text.toString()).run();
  }
}
