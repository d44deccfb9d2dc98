package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.CpuTime.NOTHING;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tickdown.CpuTime;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;

/// Reports take linear time in the number of phases: four times the phases take about four times as
/// long, not sixteen times.
class ReportGrowthTest {
  private static final int PHASES = 3_000;

  @Test
  void theStatusOfManyPhases() {
    grows(run ->
        new Status(
                run,
                "1.0.0",
                "LIST.md",
                ZoneOffset.UTC,
                new Status.Known(Head.NONE, EarlierRuns.NONE, java.time.Instant.EPOCH))
            .lines());
  }

  @Test
  void whatRemainsInManyPhases() {
    grows(run -> Remaining.of(run).lines());
  }

  private static void grows(Function<Run, List<Line>> report) {
    Run few = run(PHASES);
    Run many = run(4 * PHASES);
    check(few, report);
    long shorter = Math.max(NOTHING / 16, CpuTime.shortest(2, () -> check(few, report)));
    long longer = CpuTime.shortest(2, () -> check(many, report));
    assertTrue(longer < NOTHING || longer / shorter < 9, longer / shorter + " times as long");
  }

  private static void check(Run run, Function<Run, List<Line>> report) {
    List<Line> lines = report.apply(run);
    int phases = run.checklist().phases().size();
    assertTrue(lines.size() >= phases);
    assertEquals(phases, lines.stream().filter(line -> line.text().contains("Phase ")).count());
  }

  private static Run run(int phases) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < phases; i++) {
      text.append("## Phase ").append(i).append("\n\n- [ ] item\n\n");
    }
    return new Story(text.toString()).run();
  }
}
