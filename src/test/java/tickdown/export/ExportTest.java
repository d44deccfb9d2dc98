package tickdown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.markdown.ItemSource;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;

class ExportTest {
  private static final Reason WHY = new Reason("no time");
  private static final String LIST =
      """
      # Bake
      ## Before
      - [ ] Oven is hot
      - [X] Flour is there
      - [x] ~~Yeast is there~~
      - [ ] Dough
        - [ ] Kneaded
        - [x] Salted
      - [x] Shelves
        - [ ] Cleaned
      ## Way
      - [ ] Decision: bread or cake?
      - [ ] If bread:
        - [ ] Let it rise
      - [ ] If cake:
        - [ ] Add sugar
        - [x] Add eggs
      """;

  private final Story story = new Story(LIST);

  @Test
  void doneIsTickedAndEverythingElseIsOpen() {
    story
        .done("ana", "1.1")
        .answered("ana", "1.2", new Outcome.Open())
        .answered("ana", "1.4.1", new Outcome.Failed(WHY))
        .answered("ana", "1.5.1", new Outcome.Deferred(Optional.empty()));
    assertChanges(
        "- [ ] Oven is hot", "- [x] Oven is hot",
        "- [X] Flour", "- [ ] Flour",
        "- [x] Shelves", "- [ ] Shelves");
  }

  @Test
  void anItemWithItemsIsTickedWhenTheyAreSettled() {
    story.answered("ana", "1.4.1", new Outcome.Skipped(WHY));
    assertChanges("- [ ] Dough", "- [x] Dough");
    story.answered("ana", "1.4.2", new Outcome.Open());
    assertChanges("- [x] Salted", "- [ ] Salted");
  }

  @Test
  void anItemTickedByItsAuthorStaysTickedUntilSomethingBelowItIsAnswered() {
    story.done("ana", "1.1");
    assertChanges("- [ ] Oven", "- [x] Oven");
    story.answered("ana", "1.5.1", new Outcome.Failed(WHY));
    assertChanges("- [ ] Oven", "- [x] Oven", "- [x] Shelves", "- [ ] Shelves");
  }

  @Test
  void whatWasNotNeededIsStruckThroughOnRequest() {
    story
        .answered("ana", "1.1", new Outcome.NotApplicable(Optional.empty()))
        .answered("ana", "1.2", new Outcome.Skipped(WHY))
        .answered("ana", "2.1", new Outcome.Decided("bread"));
    assertChanges(
        "- [X] Flour", "- [ ] Flour",
        "- [ ] Decision", "- [x] Decision");
    assertEquals(
        LIST.replace("- [ ] Oven is hot", "- [ ] ~~Oven is hot~~")
            .replace("- [X] Flour is there", "- [ ] ~~Flour is there~~")
            .replace("- [ ] Decision", "- [x] Decision")
            .replace("- [ ] If cake:", "- [ ] ~~If cake:~~")
            .replace("- [ ] Add sugar", "- [ ] ~~Add sugar~~"),
        export(true).text());
  }

  @Test
  void itemsStruckThroughInTheFileThatWereDoneAreNamed() {
    story.done("ana", "1.3");
    Export export = export(false);
    assertEquals(LIST, export.text());
    assertEquals(List.of("1.3"), numbers(export.stillStruck()));
  }

  @Test
  void itemsWithoutABoxAreNamed() {
    Story procedure =
        new Story(
            "- [ ] a\n\n# Rollback\nIf critical issues are discovered:\n1. Stop\n2. Wait ~5 s\n");
    procedure.done("ana", "2.1").answered("ana", "2.2", new Outcome.Skipped(WHY));
    Export export =
        Export.of(
            procedure.run(),
            "- [ ] a\n\n# Rollback\nIf critical issues are discovered:\n1. Stop\n2. Wait ~5 s\n",
            ItemSource.BOXES,
            true);
    assertEquals(List.of("2.1"), numbers(export.withoutBox()));
    assertEquals(List.of("2.2"), numbers(export.notStruck()));
  }

  private static List<String> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }

  private Export export(boolean strikes) {
    return Export.of(story.run(), LIST, ItemSource.BOXES, strikes);
  }

  private void assertChanges(String... changes) {
    String text = LIST;
    for (int i = 0; i < changes.length; i += 2) {
      text = text.replace(changes[i], changes[i + 1]);
    }
    assertEquals(text, export(false).text());
  }
}
