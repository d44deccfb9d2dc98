package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.rules.Request;

class RouteTest {
  private static final Outcome LATER = new Outcome.Deferred(Optional.empty());

  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] a
          - [ ] b
          - [ ] c
          ## After
          - [ ] d
          - [ ] e
          ## Emergency rollback
          - [ ] stop
          - [ ] tell
          """);

  @Test
  void goesDownTheListAndOnToTheNextPhase() {
    assertEquals("1.1", start());
    story.done("ana", "1.1", "1.2", "1.3");
    assertEquals("2.1", after("1.3"));
    assertEquals("2.1", start());
  }

  @Test
  void deferredItemsComeBackAtTheEndOfTheirPhaseAndAgainAtTheEndOfTheRun() {
    story.answered("ana", "1.1", LATER).done("ana", "1.2", "1.3");
    assertEquals("1.1", after("1.3"));

    story.answered("ana", "1.1", LATER);
    assertEquals("2.1", after("1.1"));

    story.done("ana", "2.1", "2.2");
    assertEquals("1.1", after("2.2"));
    story.answered("ana", "1.1", LATER);
    assertEquals("end", after("1.1"));
  }

  @Test
  void severalDeferredItemsComeBackOneAfterTheOtherWithoutGoingInCircles() {
    story.answered("ana", "1.1", LATER).answered("ana", "1.2", LATER).done("ana", "1.3");
    assertEquals("1.1", after("1.3"));
    story.answered("ana", "1.1", LATER);
    assertEquals("1.2", after("1.1"));
    story.answered("ana", "1.2", LATER);
    assertEquals("2.1", after("1.2"));
  }

  @Test
  void theLastOpenItemOfAPhaseDoesNotComeBackAtOnceWhenItIsDeferred() {
    story.done("ana", "1.1", "1.2").answered("ana", "1.3", LATER);
    assertEquals("2.1", after("1.3"));
  }

  @Test
  void itemsThatWerePassedOverComeUpAfterTheLastPhase() {
    story.done("ana", "1.1", "1.3", "2.1", "2.2");
    assertEquals("1.2", after("2.2"));
  }

  @Test
  void failedItemsDoNotComeUpByThemselvesButAreOnTheWayForward() {
    story.answered("ana", "1.1", new Outcome.Failed(new Reason("red")));
    story.done("ana", "1.2", "1.3", "2.1", "2.2");
    assertEquals("end", after("2.2"));
    assertEquals("1.1", start());
  }

  @Test
  void aProcedureIsWalkedByItself() {
    story.done("ana", "3.1");
    assertEquals("3.2", after("3.1"));
    story.done("ana", "3.2");
    assertEquals("end", after("3.2"));
    assertEquals("1.1", start());
  }

  @Test
  void aProcedureThatWasLeftInItsMiddleIsTakenUpThere() {
    story.done("ana", "1.1").may("ana", new Request.Call(rollback()));
    assertEquals("3.1", procedure());
    story.done("ana", "3.1");
    assertEquals("3.2", procedure());
    story.answered("ana", "3.1", new Outcome.Open());
    assertEquals("3.1", procedure());
  }

  @Test
  void aProcedureThatWasLeftOnPurposeIsNotTakenUpUntilItIsCalledAgain() {
    story.done("ana", "1.1").may("ana", new Request.Call(rollback()));
    story.may("ana", new Request.Return(rollback()));
    assertEquals("end", procedure());
    assertEquals("1.2", start());

    story.may("ben", new Request.Call(rollback()));
    assertEquals("end", procedure());
    story.may("ana", new Request.Call(rollback()));
    assertEquals("3.1", procedure());
  }

  @Test
  void aProcedureAtItsEndIsNotTakenUpEvenIfSomethingInItFailed() {
    story.may("ana", new Request.Call(rollback()));
    story.answered("ana", "3.1", new Outcome.Failed(new Reason("no access"))).done("ana", "3.2");
    assertEquals("end", procedure());
    assertEquals("1.1", start());
  }

  @Test
  void backGoesToTheItemBeforeWhateverItCameTo() {
    story.done("ana", "1.3");
    assertEquals("1.3", number(new Route(story.run()).back(story.item("2.1"))));
    assertEquals("end", number(new Route(story.run()).back(story.item("1.1"))));
    assertEquals("end", number(new Route(story.run()).back(story.item("3.1"))));
    assertEquals("2.2", number(new Route(story.run()).last()));
  }

  @Test
  void whatIsNextIsWhereTheWalkGoesOn() {
    assertEquals("1.1", next());
    story.done("ana", "1.2");
    assertEquals("1.3", next());
    assertEquals(start(), next());
    story.done("ben", "1.1");
    assertEquals("1.3", number(new Route(story.run()).next("ana")));
  }

  @Test
  void inAProcedureThatWasNotLeftItsNextItemIsNext() {
    story.done("ana", "1.1").may("ana", new Request.Call(rollback()));
    story.done("ana", "3.1");
    assertEquals("3.2", next());
    story.may("ana", new Request.Return(rollback()));
    assertEquals("1.2", next());
    story.done("ana", "1.2", "1.3", "2.1", "2.2");
    assertEquals("3.2", next());
  }

  private String next() {
    return number(new Route(story.run()).next());
  }

  private String start() {
    return number(new Route(story.run()).start("ana"));
  }

  private String rollback() {
    return story.item("3.1").phase().id();
  }

  private String procedure() {
    return number(new Route(story.run()).procedure("ana"));
  }

  private String after(String number) {
    return number(new Route(story.run()).after(story.item(number)));
  }

  private static String number(Optional<Entry> entry) {
    return entry.map(Entry::number).orElse("end");
  }
}
