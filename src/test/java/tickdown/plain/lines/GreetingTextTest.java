package tickdown.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.run.Story;
import tickdown.text.Line;
import tickdown.walk.Greeting;

class GreetingTextTest {

  @Test
  void theBriefingIsTheIntroductionAndTheNotesAtTheEnd() {
    assertEquals(
        List.of(
            "Starting 1.0.0 of LIST.md: 2 items in 2 phases.",
            "",
            "Before you begin:",
            "  Read this first.",
            "  Notes",
            "  Two people are on call."),
        greeting(
            """
            # Kiosk
            Read this first.
            ## Rehearsal
            > [!WARNING]
            > Not on a live kiosk.

            - [ ] one
            ## Between
            Bring the key.
            ## Roll-out
            - [ ] two
            ## Notes
            Two people are on call.
            """));
  }

  @Test
  void aLongBriefingEndsAfterAScreenful() {
    List<String> lines = greeting("- hint\n".repeat(40) + "\n## Roll-out\n- [ ] one\n");
    assertTrue(lines.size() < 20, lines::toString);
    assertEquals("  26 more lines; `notes` shows them", lines.getLast());
    String wide = "many words, ".repeat(20);
    List<String> wider = greeting((wide + "\n\n").repeat(40) + "\n## Roll-out\n- [ ] one\n");
    assertEquals("  37 more lines; `notes` shows them", wider.getLast());
  }

  private static List<String> greeting(String markdown) {
    Greeting greeting =
        new Greeting(
            new Story(markdown).run(),
            "1.0.0",
            "LIST.md",
            new Greeting.NewRun(List.of()),
            List.of());
    return GreetingText.of(greeting, Controls.COMMANDS).stream().map(Line::text).toList();
  }
}
