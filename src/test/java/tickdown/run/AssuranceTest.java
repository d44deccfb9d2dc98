package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.english.AssuranceText;
import tickdown.english.GateText;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;

class AssuranceTest {
  private static final Finding CLEAN = new Finding.Holds("the working tree is clean");
  private static final Finding DIRTY = new Finding.Denied("1 uncommitted change");

  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Working tree is clean
          - [x] Lamp is packed
          """);

  private Event checked(String number, Finding finding) {
    Entry entry = story.item(number);
    return new Event.Checked(
        new ItemName(entry.id(), entry.item().text().plain()), "known", finding, Optional.empty());
  }

  private void check(String number, Finding finding) {
    story.add("ana", List.of(checked(number, finding)));
  }

  private List<Event> recorded(String number, Finding finding) {
    return story
        .may(
            "ana",
            new Request.Check(story.item(number).id(), PlannedCheck.Use.VERIFY, "known", finding))
        .stream()
        .map(RecordedEvent::what)
        .toList();
  }

  private void again(Evidence... evidence) {
    story.may(
        "ana", new Request.Answer(story.item("1.1").id(), new Outcome.Done(), List.of(evidence)));
  }

  private String words(String number) {
    return AssuranceText.of(Assurance.of(story.run()).on(story.item(number)))
        .map(Line::text)
        .orElse("");
  }

  private PhaseGate gate() {
    return PhaseGate.after(story.run(), story.item("1.1").phase());
  }

  @Test
  void aCheckThatCameWithTheAnswerOrAfterItVerifiesIt() {
    check("1.1", CLEAN);
    assertEquals("", words("1.1"));
    story.done("ana", "1.1");
    assertEquals("", words("1.1"));
    check("1.1", CLEAN);
    assertEquals("verified: the working tree is clean", words("1.1"));
    check("1.1", new Finding.Undecided("git did not tell"));
    assertEquals("", words("1.1"));
    story.add(
        "ana",
        List.of(
            checked("1.1", CLEAN),
            new Event.Answered(
                new ItemName(story.item("1.1").id(), "Working tree is clean"),
                new Outcome.Done(),
                List.of(),
                Optional.empty())));
    assertEquals("verified: the working tree is clean", words("1.1"));
  }

  @Test
  void aDenialAfterTheAnswerContradictsItAndClosesTheGate() {
    story.done("ana", "1.1");
    assertTrue(gate().isGo());
    check("1.1", DIRTY);
    assertEquals("contradicted by a check: 1 uncommitted change", words("1.1"));
    assertFalse(gate().isGo());
    assertEquals(List.of(story.item("1.1")), gate().reasons());
    assertEquals(
        "NO GO: 1 item is contradicted by a check.", new GateText(gate()).verdict().text());
    assertEquals(
        "End of phase 1: NO GO, 1 contradicted by a check (1.1), 2 done, 1 already ticked in the"
            + " file.",
        new GateText(gate()).sentence().text());
    Request.Pass pass = new Request.Pass(story.item("1.1").phase().id(), "", Optional.empty());
    assertTrue(story.ask("ana", pass) instanceof Verdict.Rejected);
    check("1.1", CLEAN);
    assertEquals("verified: the working tree is clean", words("1.1"));
    assertTrue(gate().isGo());
  }

  @Test
  void whatTheFileSaysIsDoneIsContradictedToo() {
    check("1.2", DIRTY);
    assertEquals("contradicted by a check: 1 uncommitted change", words("1.2"));
    assertEquals(
        List.of("1.2 contradicted by a check: 1 uncommitted change"),
        AssuranceText.troubles(story.run()).stream().map(Line::text).toList());
  }

  @Test
  void anOpenItemWhoseCheckHoldsIsDoneAndVerified() {
    assertEquals(List.of(checked("1.1", DIRTY)), recorded("1.1", DIRTY));
    assertEquals(List.of("1.1"), story.outstanding());
    List<Event> events = recorded("1.1", CLEAN);
    assertEquals(checked("1.1", CLEAN), events.getFirst());
    assertEquals(2, events.size());
    assertEquals(List.of(), story.outstanding());
    assertEquals("verified: the working tree is clean", words("1.1"));
    assertEquals(List.of(checked("1.1", CLEAN)), recorded("1.1", CLEAN));
    story.answered("ana", "1.1", new Outcome.Failed(Reason.of("broken").orElseThrow()));
    assertEquals(List.of(checked("1.1", CLEAN)), recorded("1.1", CLEAN));
    assertEquals(List.of("1.1"), story.outstanding());
  }

  @Test
  void aCheckIsNoPerson() {
    Story human = new Story("# Ship\n- [ ] Working tree is clean <!-- human -->\n");
    human.may(
        "ana", new Request.Check(human.item("1.1").id(), PlannedCheck.Use.VERIFY, "known", CLEAN));
    assertEquals(List.of("1.1"), human.outstanding());
  }

  @Test
  void whatIsDeniedWhileItIsOpenContradictsTheAnswer() {
    check("1.1", DIRTY);
    assertEquals("", words("1.1"));
    story.done("ana", "1.1");
    assertEquals("contradicted by a check: 1 uncommitted change", words("1.1"));
    check("1.1", CLEAN);
    assertTrue(words("1.1").startsWith("verified"), words("1.1"));
  }

  @Test
  void whatFailsAfterACheckThatHeldIsNotOverridden() {
    story.done("ana", "1.1");
    check("1.1", DIRTY);
    Evidence why = new Evidence.Comment("only a note");
    story.may("ana", new Request.Answer(story.item("1.1").id(), new Outcome.Done(), List.of(why)));
    check("1.1", DIRTY);
    assertTrue(words("1.1").startsWith("done in spite of a failed check"), words("1.1"));
    check("1.1", CLEAN);
    assertTrue(words("1.1").startsWith("done in spite of a failed check"), words("1.1"));
    check("1.1", DIRTY);
    assertEquals("contradicted by a check: 1 uncommitted change", words("1.1"));
  }

  @Test
  void onlyACommentOverridesADenial() {
    story.done("ana", "1.1");
    check("1.1", DIRTY);
    story.answered("ana", "1.1", new Outcome.Open());
    assertEquals("", words("1.1"));
    story.done("ana", "1.1");
    assertEquals("contradicted by a check: 1 uncommitted change", words("1.1"));
    again(new Evidence.Comment("only a note"));
    String overridden = "done in spite of a failed check: 1 uncommitted change";
    assertEquals(overridden, words("1.1"));
    assertTrue(gate().isGo());
    check("1.1", DIRTY);
    assertEquals(overridden, words("1.1"));
    check("1.1", CLEAN);
    assertEquals(overridden + "; verified since: the working tree is clean", words("1.1"));
    check("1.1", new Finding.Denied("2 uncommitted changes"));
    assertEquals("contradicted by a check: 2 uncommitted changes", words("1.1"));
    assertFalse(gate().isGo());
  }
}
