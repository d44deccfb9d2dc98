package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GateLines;
import tickdown.report.Remaining;
import tickdown.report.Status;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.SharedStory;
import tickdown.run.gate.Head;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;

/// An item in conflict is told wherever what is open is told, with both answers.
class ConflictTextTest {
  private static final String ANSWERS = "done by ana, skipped by ben: no time";

  private final SharedStory story =
      new SharedStory("# Ferry\n## Before\n- [ ] Build it\n- [ ] Paint it\n");

  @Test
  void statusNamesIt() {
    assertFalse(status().contains("conflict"), status());
    story.disagreed("1.1");
    String expected = "1 item is in conflict: 1.1: " + ANSWERS;
    assertTrue(status().contains(expected), status());
  }

  @Test
  void remainingRemarksIt() {
    story.disagreed("1.1");
    Remaining remaining = Remaining.of(story.run());
    assertTrue(text(remaining.lines()).contains("Build it (conflict: " + ANSWERS + ")"));
    assertTrue(text(remaining.markdown()).contains("Build it (conflict: " + ANSWERS + ")"));
  }

  @Test
  void aGateStopsAtItAndTellsBothAnswers() {
    story.disagreed("1.1");
    PhaseGate gate = PhaseGate.after(story.run(), story.run().checklist().phases().getFirst());
    assertTrue(gate.needsReason());
    assertEquals(
        "End of phase 1: NO GO, 1 in conflict (1.1: " + ANSWERS + "), 1 open (1.2).",
        new GateText(gate).sentence().text());
    assertEquals(
        "NO GO: 1 item in conflict and 1 open item in this phase.",
        new GateText(gate).verdict().text());
    List<Line> lines =
        GateLines.of(gate, Controls.KEYS, Instant.EPOCH, _ -> Line.of("text")).stream()
            .map(GateLines.Row::line)
            .toList();
    assertTrue(text(lines).contains("  1.1  text\n         " + ANSWERS + "\n"), text(lines));
  }

  @Test
  void aRunWithOneIsNotFinishedWithoutAReason() {
    story.disagreed("1.1");
    assertEquals("2 items are still open, 1 of them in conflict: 1.1", refused());
    story.answered("ana", "1.2", new Outcome.Done());
    assertEquals("1 item is in conflict: 1.1", refused());
    Request because = new Request.Finish(Reason.of("it is late"));
    assertInstanceOf(
        Verdict.Accepted.class, new Rules(story.run(), "ana", Optional.empty()).on(because));
  }

  @Test
  void anyAnswerOfSomeoneWhoKnowsBothSettlesIt() {
    story.disagreed("1.1").meets("ana");
    Rules rules = new Rules(story.run(), "ana", Optional.empty());
    for (Outcome outcome : List.of(new Outcome.Done(), new Outcome.Open())) {
      Request answer = new Request.Answer(story.item("1.1").id(), outcome, List.of());
      Verdict.Accepted taken = assertInstanceOf(Verdict.Accepted.class, rules.on(answer));
      assertInstanceOf(Event.Answered.class, taken.happenings().getFirst());
    }
    story.answered("ana", "1.1", new Outcome.Open());
    assertFalse(status().contains("conflict"), status());
  }

  @Test
  void aSettledOneIsADeviationThatSaysWhoSaidWhat() {
    story.disagreed("1.1");
    assertEquals(List.of(), deviations());
    story.meets("cleo").answered("cleo", "1.1", new Outcome.Done(), "ben was too early");
    Deviation only = deviations().getFirst();
    DeviationText text = new DeviationText(story.run());
    assertEquals("1 answered differently", DeviationText.counts(deviations()));
    assertEquals(
        ANSWERS + "; settled by cleo: done", text.detail(only).map(Line::text).orElseThrow());
    assertEquals(Optional.of("ben was too early"), only.reason());
    assertEquals("cleo", only.event().orElseThrow().by());
    story.add("cleo", new Event.Undone(only.event().orElseThrow().stamp().action()));
    assertEquals(List.of(), deviations());
    assertTrue(status().contains("1 item is in conflict"), status());
  }

  private List<Deviation> deviations() {
    return DeviationReview.of(story.run()).stream()
        .filter(each -> each.what() instanceof Deviation.AnsweredDifferently)
        .toList();
  }

  private String refused() {
    Rules rules = new Rules(story.run(), "ana", Optional.empty());
    Verdict verdict = rules.on(new Request.Finish(Optional.empty()));
    return assertInstanceOf(Verdict.Rejected.class, verdict).refusal().sentence().text();
  }

  private String status() {
    return text(
        new Status(
                story.run(),
                "1.0.0",
                "LIST.md",
                ZoneOffset.UTC,
                new Status.Known(Head.NONE, EarlierRuns.NONE, Instant.EPOCH))
            .lines());
  }

  private static String text(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }
}
