package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Story;
import tickdown.run.rules.Request;

class EventTextTest {
  private final Story story = new Story("- [ ] one\n- [ ] two\n- [x] three\n");

  @Test
  void undoingSaysWhatAnotherHasAnsweredSince() {
    story.done("ana", "1.1").answered("ben", "1.1", new Outcome.Failed(new Reason("red")));
    assertEquals("undone: 1.1 done; ben's answer still holds: failed", words(new Request.Undo()));
    assertEquals("redone: 1.1 done; ben's answer still holds: failed", words(new Request.Redo()));
  }

  @Test
  void undoingOnesLastAnswerSaysNoMore() {
    story.done("ana", "1.1");
    assertEquals("undone: 1.1 done", words(new Request.Undo()));
  }

  @Test
  void undoingAReopeningSaysWhatHoldsAgain() {
    story.done("ben", "1.1").answered("ana", "1.1", new Outcome.Open());
    assertEquals("undone: 1.1 reopened; it is done again", words(new Request.Undo()));
    assertEquals("redone: 1.1 reopened", words(new Request.Redo()));

    story.answered("ben", "1.1", new Outcome.Failed(new Reason("red")));
    assertEquals(
        "undone: 1.1 reopened; ben's answer still holds: failed", words(new Request.Undo()));
  }

  @Test
  void whatIsSoAlreadySaysWhatAndWho() {
    assertEquals("1.1 is already open", already("1.1"));
    story.answered("ada", "1.1", new Outcome.Skipped(new Reason("no time")));
    assertEquals("1.1 is already skipped (ada: no time)", already("1.1"));
    story.answered("ben", "1.1", new Outcome.Open());
    assertEquals("1.1 is already open (ben reopened it)", already("1.1"));
    story.done("ada", "1.1");
    assertEquals("1.1 is already done (ada)", already("1.1"));
    assertEquals("1.3 is already done in the file", already("1.3"));
  }

  private String already(String number) {
    return OutcomeText.already(story.run(), story.item(number)).text();
  }

  private String words(Request request) {
    RecordedEvent event = story.may("ana", request).getFirst();
    return new EventText(story.run()).news(event).text();
  }
}
