package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Note;

class NotesAroundTest {
  private final Story story =
      new Story(
          """
          # Kiosk
          Read this first.
          ## Rehearsal
          On the test kiosk.
          ### Build
          - [ ] one
          - [ ] two
            - a detail of two

          Now it is out of order:

          - [ ] three
          - [ ] four

          It is in order again.

          ### Texts
          - [ ] five

          Have lunch.

          ## Between
          Bring the key.
          ## Roll-out
          - [ ] six
          """);

  @Test
  void aNoteIsBeforeTheItemThatFollowsIt() {
    assertEquals(List.of("On the test kiosk."), before("1.1.1"));
    assertEquals(List.of(), before("1.1.2"));
    assertEquals(List.of("Now it is out of order:"), before("1.1.3"));
    assertEquals(List.of(), before("1.1.4"));
    assertEquals(List.of("It is in order again."), before("1.2.1"));
    assertEquals(List.of("Between\nBring the key."), before("2.1"));
  }

  @Test
  void aNoteAfterTheLastItemOfAPhaseIsAfterThatItem() {
    assertEquals(List.of("Have lunch."), texts(around("1.2.1").after()));
    assertEquals(List.of(), texts(around("1.1.4").after()));
  }

  @Test
  void whatWasReadOnTheWayIsNotReadAgain() {
    assertEquals(List.of("On the test kiosk."), unread("1.1.2", Optional.empty()));
    assertEquals(List.of(), unread("1.1.2", Optional.of("1.1.1")));
    assertEquals(
        List.of("On the test kiosk.", "Now it is out of order:"),
        unread("1.1.4", Optional.of("2.1")));
    assertEquals(List.of("Now it is out of order:"), unread("1.1.4", Optional.of("1.1.1")));
  }

  private NotesAround around(String number) {
    return NotesAround.of(story.run().checklist(), story.item(number));
  }

  private List<String> before(String number) {
    return texts(around(number).before().stream().map(NotesAround.Placed::note).toList());
  }

  private List<String> unread(String number, Optional<String> shown) {
    return texts(
        around(number).unread(shown.map(story::item)).stream()
            .map(NotesAround.Placed::note)
            .toList());
  }

  private static List<String> texts(List<Note> notes) {
    return notes.stream().map(Note::plain).toList();
  }
}
