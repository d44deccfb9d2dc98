package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.ReleaseKind;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;
import tickdown.wording.ConditionReader;

class TermsInRunTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Go
          - [ ] Migrate (if the schema changed)
          - [ ] Copy the data (if needed)
          - [ ] Tag vX.Y.Z (`git tag vX.Y.Z`)
          ## After (if the schema changed)
          - [ ] Drop old columns
          - [ ] Copy again (if needed)
          ## Emergency rollback
          - [ ] Stop
          """);

  @Test
  void aSpecificConditionIsSharedByItemsThatSayTheSame() {
    assertEquals(List.of("2.1"), numbers(story.run().alike(story.item("1.1"))));
    story.done("ana", "2.1");
    assertEquals(List.of(), numbers(story.run().alike(story.item("1.1"))));
  }

  @Test
  void aVagueConditionIsNotShared() {
    assertEquals(List.of(), story.run().alike(story.item("1.2")));
  }

  @Test
  void anItemHasTheConditionOfItsSectionUnlessItHasItsOwn() {
    assertEquals(Optional.of("if the schema changed"), words("2.1"));
    assertEquals(Optional.of("if needed"), words("2.2"));
    assertEquals(Optional.empty(), words("1.3"));
  }

  @Test
  void aRunThatIsNamedByAVersionFillsTheReleaseByItself() {
    assertEquals(
        "Tag v1.0.0 (`git tag v1.0.0`)", story.run().values().text(story.item("1.3").item()));
    assertEquals(Optional.of(ReleaseKind.MAJOR), story.run().values().releaseKind());
  }

  @Test
  void aPlaceholderIsFilledOncePerRunAndTheFillingCanBeTakenBack() {
    Placeholder release = story.run().values().placeholders().getFirst();
    story.may("ana", new Request.Fill(release.name(), "2.3.4"));
    assertEquals(
        "Tag v2.3.4 (`git tag v2.3.4`)", story.run().values().text(story.item("1.3").item()));
    assertEquals(Optional.of(ReleaseKind.PATCH), story.run().values().releaseKind());

    story.may("ana", new Request.Undo());
    assertEquals(
        "Tag v1.0.0 (`git tag v1.0.0`)", story.run().values().text(story.item("1.3").item()));
  }

  @Test
  void aValueThatAShellCouldReadOtherwiseIsRefusedWithTheCharacterNamed() {
    for (String value : List.of("1.0;rm", "$(x)", "", "-1", "x".repeat(65), "1 0", "é")) {
      assertInstanceOf(
          Verdict.Rejected.class, story.ask("ana", new Request.Fill("release", value)), value);
    }
    Verdict.Rejected refused =
        assertInstanceOf(
            Verdict.Rejected.class, story.ask("ana", new Request.Fill("release", "1.0;rm")));
    assertTrue(refused.refusal().sentence().text().contains("`;`"));
  }

  @Test
  void aProcedureThatWasCalledStaysKnownAndUndoIsAboutAnswers() {
    String id = story.item("3.1").phase().id();
    story.may("ana", new Request.Call(id));
    assertEquals(List.of(id), story.run().history().called());
    assertInstanceOf(Verdict.Rejected.class, story.ask("ana", new Request.Undo()));
    assertInstanceOf(Verdict.Rejected.class, story.ask("ana", new Request.Call("go")));
  }

  @Test
  void severalAnswersAreOneActionOrNone() {
    Request one = done("1.1");
    Request two = done("1.2");
    story.may("ana", new Request.Several(List.of(one, two)));
    story.may("ana", new Request.Undo());
    assertTrue(story.outstanding().containsAll(List.of("1.1", "1.2")));

    Request nothing = new Request.Answer("no/such", new Outcome.Done(), List.of());
    assertInstanceOf(
        Verdict.Rejected.class, story.ask("ana", new Request.Several(List.of(one, nothing))));
  }

  @Test
  void aConditionThatIsNotMetIsRecordedAsThat() {
    assertEquals(
        Optional.of("condition not met: “if the schema changed”"), whyNot(condition("1.1")));
    Condition major = ConditionReader.condition("for major releases only");
    assertEquals(
        Optional.of("condition not met: “for major releases only”; this is a patch release"),
        NotMet.of(major, Optional.of(ReleaseKind.PATCH)).reason().map(Reason::text));
    assertEquals(
        Optional.of("not needed: “optional”"), whyNot(ConditionReader.condition("optional")));
    assertTrue(whyNot(ConditionReader.condition("if " + "x ".repeat(9_000))).isPresent());
  }

  @Test
  void theBareConditionThatEarlierVersionsRecordedMeansThatItIsNotMet() {
    Outcome bare = new Outcome.NotApplicable(Reason.of("if the schema changed"));
    story.answered("ana", "1.1", bare);
    assertEquals(
        Optional.of("condition not met: “if the schema changed”"),
        story.run().outcome(story.item("1.1")).reason().map(Reason::text));
    story.answered("ana", "1.2", bare);
    assertEquals(bare, story.run().outcome(story.item("1.2")));
  }

  private static Optional<String> whyNot(Condition condition) {
    return NotMet.of(condition, Optional.empty()).reason().map(Reason::text);
  }

  private Condition condition(String number) {
    return story.item(number).condition().orElseThrow();
  }

  private Request done(String number) {
    return new Request.Answer(story.item(number).id(), new Outcome.Done(), List.of());
  }

  private Optional<String> words(String number) {
    return story.item(number).condition().map(Condition::words);
  }

  private static List<String> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }
}
