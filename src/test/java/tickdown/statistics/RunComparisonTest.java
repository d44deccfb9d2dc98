package tickdown.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.DifferenceText;
import tickdown.report.ComparisonDocument;
import tickdown.report.ComparisonText;
import tickdown.report.Format;
import tickdown.review.TimedRun;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.revision.Revision;
import tickdown.text.Line;

class RunComparisonTest {
  private static final String LIST =
      """
      # Ship
      - [ ] Lamp is lit
      - [ ] Oil is low <!-- value: litres -->
      - [ ] Tag is pushed (`git push origin vX.Y.Z`)
      - [ ] Image is built (`make image`)
      - [ ] Docs are on <host name>
      """;

  private final TimedRun one = new TimedRun(LIST, "1.3.0", 0);
  private final TimedRun other = new TimedRun(LIST + "- [ ] Flag is hoisted\n", "1.4.0", 0);

  private RunComparison comparison() {
    return RunComparison.of(PastRun.of("1.3.0", one.run()), PastRun.of("1.4.0", other.run()));
  }

  private List<String> text() {
    return new ComparisonText(comparison(), "ship.md").lines().stream().map(Line::text).toList();
  }

  private static void walk(TimedRun run, int minutes, String host, String oil, String image) {
    String release = run.run().values().version().orElseThrow();
    run.at(0, "ana", new Event.Filled("host name", host));
    run.at(minutes, "ana", run.done("1.1"));
    run.at(
        minutes + 1,
        "ana",
        new Event.Answered(
            run.item("1.2"),
            new Outcome.Done(),
            List.of(new Evidence.Value(oil)),
            Optional.empty()));
    run.at(minutes + 2, "ana", run.stepStarted("1.3", "git push origin v" + release));
    run.at(minutes + 3, "ana", run.stepFinished("1.3", 0));
    run.at(minutes + 4, "ana", run.stepStarted("1.4", image));
    run.at(minutes + 5, "ana", run.stepFinished("1.4", 0));
  }

  @Test
  void everyKindOfDifferenceIsNamed() {
    walk(one, 4, "old.example", "0.2", "make image");
    walk(other, 9, "new.example", "0.3", "make image FAST=1");
    one.at(20, "ana", one.done("1.5"));
    other.at(25, "ana", other.answer("1.5", new Outcome.Skipped(new Reason("no time"))));
    assertEquals(
        List.of(
            "1.3.0 → 1.4.0 of ship.md",
            "work: 20 min → 25 min; waiting: none → none",
            "",
            "Answered differently",
            "  1.5 Docs are on new.example: done → skipped: no time",
            "",
            "Only in 1.4.0",
            "  1.6 Flag is hoisted",
            "",
            "Slower in 1.4.0",
            "  1.1 Lamp is lit: 4 min → 9 min",
            "",
            "Other values",
            "  1.2 Oil is low: 0.2 → 0.3",
            "  <host name>: old.example → new.example",
            "",
            "Other commands",
            "  1.4 Image is built (`make image`): `make image` → `make image FAST=1`"),
        text());
  }

  @Test
  void twiceAsLongIsNotMoreThanTwiceAndAMinuteIsNotMoreThanAMinute() {
    one.at(4, "ana", one.done("1.1")).at(5, "ana", one.done("1.2"));
    other.at(8, "ana", other.done("1.1")).at(10, "ana", other.done("1.2"));
    assertTrue(comparison().differences().stream().noneMatch(RunDifference.Pace.class::isInstance));
  }

  @Test
  void theSameRunTwiceHasNoDifferences() {
    walk(one, 4, "old.example", "0.2", "make image");
    PastRun run = PastRun.of("1.3.0", one.run());
    assertEquals(List.of(), RunComparison.of(run, run).differences());
  }

  @Test
  void itemsThatWereMovedInTheMiddleOfARunAreTheSame() {
    String moved =
        """
        # Ship
        ## Quay
        - [ ] Lamp is lit
        - [ ] Mast is set
        ## Deck
        - [ ] Oil is full
        - [ ] Flag is up
        """;
    TimedRun before =
        new TimedRun(
            """
            # Ship
            ## Quay
            - [ ] Lamp is lit
            - [ ] Flag is up
            - [ ] Rope is new
            ## Deck
            - [ ] Oil is full
            - [ ] Mast is set
            """,
            "1.4.0",
            0);
    before.at(1, "ana", before.done("1.2"), before.done("2.2"));
    Run first = before.run();
    Revision revision =
        Revision.of(
            first.history().edition().orElseThrow().known(first.entries()),
            first.history(),
            Story.checklist(moved).entries());
    before.at(2, "ana", new Event.Revised(moved, revision.successors()));
    Run then = Run.of(revision.known(Story.checklist(moved)), before.run().events());
    TimedRun after = new TimedRun(moved, "1.5.0", 0);
    after.at(1, "ana", after.done("1.2"), after.answer("2.2", new Outcome.Failed(new Reason("x"))));
    assertEquals(
        List.of("Answered differently: 2.2 Flag is up: done → failed: x"),
        differences(then, after.run()));
    assertEquals(
        List.of(
            "Answered differently: 1.2 Flag is up: failed: x → done",
            "Only in 1.4.0: 1.3 Rope is new"),
        differences(after.run(), first));
  }

  private static List<String> differences(Run one, Run other) {
    String name = one.history().started().orElseThrow().releaseVersion();
    RunComparison comparison =
        RunComparison.of(
            PastRun.of(name, one), PastRun.of(name.equals("1.4.0") ? "1.5.0" : "1.4.0", other));
    DifferenceText text = new DifferenceText(comparison);
    return comparison.differences().stream()
        .map(each -> text.heading(each) + ": " + text.of(each).text())
        .toList();
  }

  @Test
  void theSameForPrograms() {
    walk(one, 4, "old.example", "0.2", "make image");
    walk(other, 9, "old.example", "0.2", "make image");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ComparisonDocument(comparison(), "ship.md").write(Format.JSON, out);
    String json = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "");
    assertTrue(
        json.contains("{\"kind\":\"time\",\"number\":\"1.1\",\"id\":\"ship/lamp-is-lit\","), json);
    assertTrue(json.contains("\"one\":240,\"other\":540}"), json);
    assertTrue(json.contains("{\"kind\":\"only-in-other\",\"number\":\"1.6\""), json);
  }
}
