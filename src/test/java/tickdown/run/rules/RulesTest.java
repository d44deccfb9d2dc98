package tickdown.run.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.ConflictText;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Story;

class RulesTest {
  private final Story story = new Story("- [ ] one\n- [ ] two\n  - [ ] half\n  - [ ] other half\n");

  @Test
  void anAnswerIsRecordedWithTheItemsTextAndTheCommit() {
    Rules rules = new Rules(story.run(), "ana", Optional.of("abc"));
    Verdict ruling = rules.on(answer("1.1", new Outcome.Done()));
    Event expected =
        new Event.Answered(
            new ItemName(story.item("1.1").id(), "one"),
            new Outcome.Done(),
            List.of(),
            Optional.of("abc"));
    assertEquals(new Verdict.Accepted(List.of(expected)), ruling);
  }

  @Test
  void anItemWithItemsOfItsOwnIsNotAnswered() {
    Refusal refusal = refusal(story.ask("ana", answer("1.2", new Outcome.Done())));
    assertEquals("1.2 is settled by its own items", refusal.sentence().text());
    assertEquals("answer those instead: 1.2.1, 1.2.2", refusal.hint().text());
  }

  @Test
  void anAnswerThatIsSoAlreadyRecordsNothing() {
    story.done("ana", "1.1");
    assertEquals(
        new Verdict.Accepted(List.of()), story.ask("ben", answer("1.1", new Outcome.Done())));
  }

  @Test
  void anItemThatTheChecklistDoesNotHaveIsNotAnswered() {
    Request request = new Request.Answer("no/such", new Outcome.Done(), List.of());
    assertTrue(refusal(story.ask("ana", request)).sentence().text().contains("no/such"));
  }

  @Test
  void anUnfinishedSequenceInForeignTextTakesNoWordsOfARefusalAway() {
    Request noted =
        new Request.Attach(story.item("1.1").id(), List.of(new Evidence.Link("x\u001b[")));
    assertEquals("`x␛[` is not a link", refusal(story.ask("ana", noted)).sentence().text());
  }

  @Test
  void whatAnotherAnsweredInTheMeantimeIsNotOverwrittenUnseen() {
    Run seen = story.run();
    story.answered("ben", "1.1", new Outcome.Failed(new Reason("broken")));
    Rules rules = new Rules(story.run(), "ana", Optional.empty());

    Refusal refusal = refusal(rules.on(answer("1.1", new Outcome.Done()), seen));
    assertEquals("ben marked 1.1 failed meanwhile", refusal.sentence().text());
    story.answered("ben", "1.1", new Outcome.Open());
    Rules later = new Rules(story.run(), "ana", Optional.empty());
    assertEquals(
        "ben reopened 1.1 meanwhile",
        refusal(later.on(answer("1.1", new Outcome.Done()), seen)).sentence().text());
    assertInstanceOf(
        Verdict.Accepted.class, later.on(answer("1.1", new Outcome.Done()), story.run()));
  }

  @Test
  void whatAnotherAnsweredInAProcedureInTheMeantimeIsNotReopenedUnseen() {
    Story rollback = new Story("# Ship\n## Emergency rollback\n- [ ] stop\n");
    Request again = new Request.Call(rollback.item("1.1").phase().id(), true);
    rollback.done("ana", "1.1");
    Run seen = rollback.run();
    rollback.may("ben", again);
    rollback.answered("ben", "1.1", new Outcome.Failed(new Reason("broken")));

    Rules rules = new Rules(rollback.run(), "ana", Optional.empty());
    refusal(rules.on(again, seen));
    assertInstanceOf(Verdict.Accepted.class, rules.on(again, rollback.run()));
  }

  @Test
  void itemsOfAProcedureAreToldApartFromThoseOfTheWalk() {
    Story sailing =
        new Story("# Ferry\n## Sail\n- [ ] Cast off\n## Emergency rollback\n- [ ] Stop\n");
    sailing.may("ana", new Request.Call(sailing.item("2.1").phase().id()));
    assertEquals(
        "2 items are still open, 1 of them in Emergency rollback",
        refusal(sailing.ask("ana", new Request.Finish(Optional.empty()))).sentence().text());
    assertEquals(
        "2 items are still open, 1 of them in Emergency rollback",
        ConflictText.open(sailing.run()));
  }

  @Test
  void aRunWithOutstandingItemsIsFinishedOnlyWithAReason() {
    Request bare = new Request.Finish(Optional.empty());
    assertEquals("3 items are still open", refusal(story.ask("ana", bare)).sentence().text());
    story.done("ana", "1.1", "1.2.1", "1.2.2");
    assertEquals(1, story.may("ana", bare).size());
  }

  @Test
  void aFinishedRunIsOnlyRead() {
    story.may("ana", new Request.Finish(Reason.of("given up")));
    for (Request request :
        List.of(answer("1.1", new Outcome.Done()), new Request.Undo(), new Request.Redo())) {
      assertTrue(refusal(story.ask("ana", request)).sentence().text().contains("finished"));
    }
  }

  @Test
  void aProcedureIsLeftEvenInAFinishedRunWhichRecordsNothing() {
    Story rollback = new Story("# Ship\n## Emergency rollback\n- [ ] stop\n- [ ] tell\n");
    Request back = new Request.Return(rollback.item("1.1").phase().id());
    RecordedEvent returned = rollback.may("ana", back).getFirst();
    assertEquals(
        new Event.Returned(rollback.item("1.1").phase().id(), "Emergency rollback"),
        returned.what());
    rollback.done("ana", "1.1");
    assertEquals(2, rollback.run().outstanding(rollback.item("1.1").phase().id(), returned));
    refusal(rollback.ask("ana", new Request.Return("go")));

    rollback.may("ana", new Request.Finish(Reason.of("given up")));
    assertEquals(new Verdict.Accepted(List.of()), rollback.ask("ana", back));
  }

  @Test
  void linksLeadToTheWebOrToAMailbox() {
    refusal(story.ask("ana", attach(new Evidence.Link("javascript:alert(1)"))));
    refusal(story.ask("ana", attach(new Evidence.Link("https://a b"))));
    refusal(story.ask("ana", attach(new Evidence.Comment(" "))));
    refusal(story.ask("ana", attach(new Evidence.Value("9".repeat(4_001)))));
    story.may("ana", attach(new Evidence.Link("HTTPS://ci.example.org/81")));
  }

  @Test
  void aFileHasANameAndAHash() {
    String hash = "0".repeat(64);
    refusal(story.ask("ana", attach(new Evidence.KeptFile("a.png", "../../etc/passwd", 3))));
    refusal(story.ask("ana", attach(new Evidence.KeptFile("a.png", hash, (16L << 20) + 1))));
    refusal(story.ask("ana", attach(new Evidence.KeptFile(" ", hash, 3))));
    refusal(story.ask("ana", attach(new Evidence.KeptFile("\u001b[31m", hash, 3))));
    story.may("ana", attach(new Evidence.KeptFile("a.png", hash, 3)));
  }

  private Request answer(String number, Outcome outcome) {
    return new Request.Answer(story.item(number).id(), outcome, List.of());
  }

  private Request attach(Evidence evidence) {
    return new Request.Attach(story.item("1.1").id(), List.of(evidence));
  }

  private static Refusal refusal(Verdict ruling) {
    return assertInstanceOf(Verdict.Rejected.class, ruling).refusal();
  }
}
