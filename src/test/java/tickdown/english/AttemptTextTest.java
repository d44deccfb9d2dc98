package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;
import tickdown.run.rules.Request;
import tickdown.text.Sha256;

class AttemptTextTest {
  private final Story story =
      new Story("- [ ] Tests pass (`make test`)\n- [ ] Tag is pushed (`git push --tags`)\n");

  @BeforeEach
  void goesOnToWhatCannotBeUndone() {
    Optional<Reason> why = Optional.of(new Reason("tested elsewhere"));
    story.may("ana", new Request.Pass(story.item("1.2").id(), "1.0.0", why));
  }

  @Test
  void whatCannotBeUndoneSaysThatItsStepWasNotRun() {
    assertEquals("1.2 done; its step was not run here. 1 of 2 settled.", done("1.2"));
    assertEquals("1.1 done. 2 of 2 settled.", done("1.1"));
  }

  @Test
  void nothingIsSaidOfAStepThatSucceeded() {
    ended("1.2", started("1.2"), 0);
    assertEquals("1.2 done. 1 of 2 settled.", done("1.2"));
  }

  @Test
  void aFailedOrUnknownAttemptIsSaidOfEveryItem() {
    ended("1.1", started("1.1"), 2);
    started("1.2");
    assertEquals("1.1 done; its step failed here. 1 of 2 settled.", done("1.1"));
    assertEquals("1.2 done; how its step ended is not known. 2 of 2 settled.", done("1.2"));
  }

  @Test
  void otherAnswersSayNothingOfSteps() {
    Outcome skipped = new Outcome.Skipped(new Reason("no time"));
    assertEquals("1.2 skipped: no time. 1 of 2 settled.", answered("1.2", skipped));
  }

  private String done(String number) {
    return answered(number, new Outcome.Done());
  }

  private String answered(String number, Outcome outcome) {
    Request request = new Request.Answer(story.item(number).id(), outcome, List.of());
    var event = story.may("ana", request).getFirst();
    return new EventText(story.run()).sentence(event).text();
  }

  private ItemName name(String number) {
    return new ItemName(story.item(number).id(), story.item(number).item().text().plain());
  }

  private String started(String number) {
    Invocation what = new Invocation("make", "/bin/sh", "/", new TreeMap<>());
    Event start = new Event.StepStarted(name(number), what, Optional.empty());
    return story.add("ana", List.of(start)).getFirst().id();
  }

  private void ended(String number, String attempt, int code) {
    StepOutput output = new StepOutput("", "", 0, Sha256.of(""), Optional.empty());
    Ending ending = new Ending.Exited(code);
    Duration took = Duration.ofSeconds(3);
    story.add("ana", List.of(new Event.StepFinished(name(number), attempt, ending, took, output)));
  }
}
