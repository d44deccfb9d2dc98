package tickdown.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.DeviationText;
import tickdown.english.EventText;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.SharedStory;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;

/// What deviates because several operators did not know of each other's answers.
class SeveralOperatorsTest {
  private static final String LIST =
      """
      # Lamp

      ## Light

      - [ ] Fill the oil
      - [ ] Push the tag <!-- irreversible -->
      """;
  private static final Outcome DONE = new Outcome.Done();

  private final SharedStory story = new SharedStory(LIST);

  @Test
  void whatCannotBeUndoneAndWasDoneTwiceIsADeviation() {
    story.answered("ana", "1.2", DONE).answered("ben", "1.2", DONE);
    Deviation found = only(Deviation.DoneTwice.class);
    assertEquals(
        "by ana and ben, who did not know of each other",
        new DeviationText(story.run()).detail(found).orElseThrow().text());
    assertTrue(found.isUnexplained());
    assertEquals(
        "1.2 done; done twice: also by ana, unknowingly",
        new EventText(story.run()).news(found.event().orElseThrow()).text());
    story.meets("ana").answered("ana", "1.2", DONE, "same tag");
    assertEquals(1, all(Deviation.DoneTwice.class).size(), "it stays one");
  }

  @Test
  void whatCanBeUndoneOrWasKnownIsNone() {
    story.answered("ana", "1.1", DONE).answered("ben", "1.1", DONE);
    story.answered("ana", "1.2", DONE).meets("ben").answered("ben", "1.2", DONE);
    assertEquals(List.of(), all(Deviation.DoneTwice.class));
  }

  @Test
  void answersAfterTheEndAreDeviations() {
    story.answered("ana", "1.1", DONE);
    story.add("ana", new Event.Finished(Optional.of(new Reason("enough"))));
    story.answered("ben", "1.2", DONE);
    Deviation found = only(Deviation.AfterTheEnd.class);
    assertEquals("ben", found.event().orElseThrow().by());
    assertFalse(found.isUnexplained());
  }

  @Test
  void aConflictThatComesToLightAfterTheEndCanBeSettled() {
    story.answered("ana", "1.1", new Outcome.Failed(new Reason("no oil")));
    story.add("ana", new Event.Finished(Optional.of(new Reason("enough"))));
    story.answered("ben", "1.1", DONE);
    Run run = story.run();
    Rules rules = new Rules(run, "ana", Optional.empty());
    assertInstanceOf(Verdict.Accepted.class, rules.on(answer("1.1")));
    assertInstanceOf(Verdict.Rejected.class, rules.on(answer("1.2")));
    assertInstanceOf(
        Verdict.Rejected.class,
        rules.on(new Request.Several(List.of(answer("1.1"), answer("1.2")))));
  }

  private Request answer(String number) {
    return new Request.Answer(story.item(number).id(), DONE, List.of());
  }

  @Test
  void aCommentOfSomebodyElseIsNoReason() {
    story.disagreed("1.1").meets("ana").answered("ana", "1.1", DONE);
    story.meets("ben").add("ben", comment("looked at it"));
    assertEquals(Optional.empty(), only(Deviation.AnsweredDifferently.class).reason());
    story.meets("ana").add("ana", comment("the can was full"));
    assertEquals(
        Optional.of("the can was full"), only(Deviation.AnsweredDifferently.class).reason());
  }

  private Event comment(String text) {
    ItemName item = new ItemName(story.item("1.1").id(), "Fill the oil");
    return new Event.Noted(item, List.of(new Evidence.Comment(text)));
  }

  private Deviation only(Class<? extends Deviation.What> kind) {
    List<Deviation> found = all(kind);
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private List<Deviation> all(Class<? extends Deviation.What> kind) {
    return DeviationReview.of(story.run()).stream()
        .filter(each -> kind.isInstance(each.what()))
        .toList();
  }
}
