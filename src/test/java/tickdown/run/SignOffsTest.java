package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.english.SignOffText;
import tickdown.run.gate.Completion;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.SignOffs;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;

class SignOffsTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Lamp is tested <!-- sign-off: 2 -->
          ## Papers <!-- sign-off -->
          - [ ] Licence is checked
          - [ ] Text is proofread <!-- sign-off: 3 -->
          """);

  private Request sign(String number) {
    return new Request.Sign(story.item(number).id(), List.of());
  }

  private String refused(String operator, Request request) {
    return switch (story.ask(operator, request)) {
      case Verdict.Rejected(var refusal) -> refusal.sentence().text();
      case Verdict.Accepted _ -> "";
    };
  }

  private int missing(String number) {
    return new SignOffs(story.run(), story.item(number)).missing();
  }

  private String words(String number) {
    return SignOffText.of(story.run(), story.item(number)).map(Line::text).orElse("");
  }

  @Test
  void whatLacksSignOffsRemains() {
    story.done("ana", "1.1");
    assertEquals(
        List.of("1.1", "2.1", "2.2"),
        new Completion(story.run()).remaining().stream().map(Entry::number).toList());
    assertEquals(
        Optional.of("1 of 2 sign-offs missing"),
        SignOffText.missing(story.run(), story.item("1.1")));
    assertEquals(Optional.empty(), SignOffText.missing(story.run(), story.item("2.1")));
    story.may("ben", sign("1.1"));
    assertEquals(
        List.of("2.1", "2.2"),
        new Completion(story.run()).remaining().stream().map(Entry::number).toList());
  }

  @Test
  void twoOperatorsSayThatItIsDone() {
    assertEquals("needs sign-offs by 2 operators", words("1.1"));
    assertEquals("1.1 is not done, so it cannot be signed off", refused("ben", sign("1.1")));
    story.done("ana", "1.1");
    assertEquals(1, missing("1.1"));
    assertEquals("needs 1 more sign-off", words("1.1"));
    assertEquals("ana has already answered or signed off 1.1", refused("ana", sign("1.1")));
    story.may("ben", sign("1.1"));
    assertEquals(0, missing("1.1"));
    assertEquals("signed off by ben", words("1.1"));
    assertEquals("ben has already answered or signed off 1.1", refused("ben", sign("1.1")));
  }

  /// The rules of another clone may not have known of the first answer.
  @Test
  void whoSignsTwiceIsOneOperator() {
    story.done("ana", "2.2");
    ItemName item = new ItemName(story.item("2.2").id(), "Text is proofread");
    for (String by : List.of("ana", "ben", "ben")) {
      story.add(by, List.of(new Event.Signed(item, Optional.empty())));
    }
    assertEquals(List.of("ana", "ben"), new SignOffs(story.run(), story.item("2.2")).counting());
    assertEquals(1, missing("2.2"));
  }

  @Test
  void undoAndAnotherAnswerTakeSignOffsAway() {
    story.done("ana", "1.1").may("ben", sign("1.1"));
    story.may("ben", new Request.Undo());
    assertEquals(1, missing("1.1"));
    story.may("ben", new Request.Redo());
    assertEquals(0, missing("1.1"));
    story.answered("ana", "1.1", new Outcome.Open()).done("ana", "1.1");
    assertEquals(1, missing("1.1"));
  }

  @Test
  void headingsAskForItTooAndTheNearestWordCounts() {
    story.done("ana", "2.1", "2.2");
    assertEquals(List.of(1, 2), List.of(missing("2.1"), missing("2.2")));
  }

  @Test
  void whatLacksASignOffIsNotOutstandingButNoGo() {
    story.done("ana", "1.1", "2.1", "2.2");
    assertEquals(List.of(), story.outstanding());
    Entry first = story.item("1.1");
    PhaseGate gate = PhaseGate.after(story.run(), first.phase());
    assertFalse(gate.isGo());
    assertEquals(List.of(first), gate.reasons());
    assertEquals(
        "3 items still need a sign-off: 1.1, 2.1, 2.2",
        refused("ana", new Request.Finish(Optional.empty())));
    story.may("ben", sign("1.1"));
    assertTrue(PhaseGate.after(story.run(), first.phase()).isGo());
    assertEquals(
        Optional.of("not signed off: 2.1 (needs 1 more), 2.2 (needs 2 more)"),
        SignOffText.lacking(story.run()).map(Line::text));
  }
}
