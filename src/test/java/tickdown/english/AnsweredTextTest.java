package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.run.Story;
import tickdown.text.Line;

class AnsweredTextTest {
  @Test
  void theLastAnswersOfAWalkAreTold() {
    Story story = new Story("# L\n" + "- [ ] Item\n".repeat(9));
    story.done("ana", "1.1");
    int before = story.events().size();
    story.done("ana", "1.2", "1.3", "1.4", "1.5", "1.6").done("ben", "1.9").done("ana", "1.7");
    List<String> lines =
        AnsweredText.of(story.run(), before, "ana").stream().map(Line::text).toList();
    assertEquals("  … and 1 before that (`tickdown log`)", lines.getFirst());
    assertEquals("  1.3 done · Item", lines.get(1));
    assertEquals("  1.7 done · Item", lines.getLast());
    assertEquals(6, lines.size());
    assertEquals(List.of(), AnsweredText.of(story.run(), story.events().size(), "ana"));
  }
}
