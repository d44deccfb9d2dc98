package tickdown.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Request;
import tickdown.run.Story;

class EventWordsTest {
  private final Story story = new Story("- [ ] one\n- [ ] two\n- [x] three\n");

  @Test
  void takingBackSaysWhatAnotherHasAnsweredSince() {
    story.done("ana", "1.1").answered("ben", "1.1", new Outcome.Failed(new Reason("red")));
    assertEquals(
        "took back: 1.1 done; the answer of ben stands: failed", words(new Request.Undo()));
    assertEquals(
        "brought back: 1.1 done; the answer of ben stands: failed", words(new Request.Redo()));
  }

  @Test
  void takingBackOnesLastAnswerSaysNoMore() {
    story.done("ana", "1.1");
    assertEquals("took back: 1.1 done", words(new Request.Undo()));
  }

  @Test
  void takingBackAReopeningSaysWhatHoldsAgain() {
    story.done("ben", "1.1").answered("ana", "1.1", new Outcome.Open());
    assertEquals("took back: 1.1 reopened; it is done again", words(new Request.Undo()));
    assertEquals("brought back: 1.1 reopened", words(new Request.Redo()));

    story.answered("ben", "1.1", new Outcome.Failed(new Reason("red")));
    assertEquals(
        "took back: 1.1 reopened; the answer of ben stands: failed", words(new Request.Undo()));
  }

  @Test
  void whatIsSoAlreadySaysWhatAndWho() {
    assertEquals("1.1 is open already", already("1.1"));
    story.answered("ada", "1.1", new Outcome.Skipped(new Reason("no time")));
    assertEquals("1.1 is skipped already (ada: no time)", already("1.1"));
    story.answered("ben", "1.1", new Outcome.Open());
    assertEquals("1.1 is open already (ben reopened it)", already("1.1"));
    story.done("ada", "1.1");
    assertEquals("1.1 is done already (ada)", already("1.1"));
    assertEquals("1.3 is done already, in the file", already("1.3"));
  }

  private String already(String number) {
    return EventWords.already(story.run(), story.item(number));
  }

  private String words(Request request) {
    RecordedEvent event = story.may("ana", request).getFirst();
    return EventWords.words(story.run(), event);
  }
}
