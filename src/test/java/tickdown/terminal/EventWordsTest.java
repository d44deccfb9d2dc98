package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Request;
import tickdown.run.Story;

class EventWordsTest {
  private final Story story = new Story("- [ ] one\n- [ ] two\n");

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

  private String words(Request request) {
    Event event = story.may("ana", request).getFirst();
    return EventWords.words(story.run(), event);
  }
}
