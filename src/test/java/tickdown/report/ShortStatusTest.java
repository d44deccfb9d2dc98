package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.rules.Request;

class ShortStatusTest {
  private static final String CHECKLIST =
      """
      ## Dough
      - [ ] Weigh
      - [ ] Knead <!-- irreversible -->
      ## Oven
      - [ ] Bake <!-- irreversible -->
      """;

  private final Story story = new Story(CHECKLIST);

  private String line(String name) {
    return new ShortStatus(story.run(), name).line().text();
  }

  /// Without the confirmation that the rules ask for.
  private void done(String number) {
    Entry entry = story.item(number);
    ItemName name = new ItemName(entry.id(), number);
    story.add(
        "ana", List.of(new Event.Answered(name, new Outcome.Done(), List.of(), Optional.empty())));
  }

  @Test
  void itSaysHowFarTheRunIsAndWhatIsNext() {
    assertEquals("1.4.0 0/3 · next 1.1", line("1.4.0"));
    story.answered("ana", "1.1", new Outcome.Done());
    assertEquals("1.4.0 1/3 · next 1.2", line("1.4.0"));
  }

  @Test
  void inFlightAndFailedAreSaid() {
    done("1.2");
    story.answered("ana", "1.1", new Outcome.Failed(new Reason("no scales")));
    assertEquals("1.4.0 1/3 · in flight · 1 failed · next 2.1", line("1.4.0"));
  }

  @Test
  void whatWasPassedOverIsNotNextBeforeWhatFollows() {
    Story baking = new Story("- [ ] Rest <!-- wait: 15s -->\n- [ ] Heat\n- [ ] Bake\n");
    baking.may("ana", new Request.BeginWait(baking.item("1.1").id()));
    baking.done("ana", "1.2");
    assertEquals("9 1/3 · next 1.3", new ShortStatus(baking.run(), "9").line().text());
  }

  @Test
  void afterTheLastItemNothingIsOpen() {
    List.of("1.1", "1.2", "2.1").forEach(this::done);
    assertEquals("1.4.0 3/3 · nothing open", line("1.4.0"));
  }

  @Test
  void ofAQuietRunNothingIsSaidButThatItIsOpen() {
    Story quiet = new Story("---\nembargo: true\n---\n" + CHECKLIST);
    assertEquals("quiet run", new ShortStatus(quiet.run(), "1.4.0").line().text());
  }

  @Test
  void whatATerminalCouldObeyIsMadeSafeAndLongNamesAreCut() {
    assertEquals(-1, line("a\nb").indexOf('\n'));
    assertEquals(-1, line("a\nb\u001b[2J").indexOf('\u001b'));
    assertEquals("x".repeat(39) + "… 0/3 · next 1.1", line("x".repeat(80)));
  }
}
