package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Story;
import tickdown.run.gate.Head;
import tickdown.text.Line;

/// Answers on another commit, in words.
class StaleTextTest {
  private static final String THEN = "1a2b3c4d".repeat(5);
  private static final Optional<String> NOW = Optional.of("5e6f7a8b".repeat(5));

  private final Story story =
      new Story("# Lamp\n- [ ] Guide is right (`make docs`) <!-- covers: docs/** -->\n");

  @Test
  void anAnswerIsStaleOrStillHolds() {
    ItemName item = new ItemName(story.item("1.1").id(), "text");
    story.add(
        "ana", List.of(new Event.Answered(item, new Outcome.Done(), List.of(), Optional.of(THEN))));
    assertEquals(
        Optional.of("stale: answered on 1a2b3c4, HEAD is now 5e6f7a8"), text(Head.of(NOW)));
    assertEquals(
        Optional.of("still holds: nothing it covers changed since 1a2b3c4"),
        text(Head.of(story.run(), NOW, _ -> Optional.of(List.of("pom.xml")))));
    assertEquals(Optional.empty(), text(Head.of(Optional.of(THEN))));
  }

  private Optional<String> text(Head head) {
    return StaleText.of(story.run(), story.item("1.1"), head).map(Line::text);
  }
}
