package tickdown.run.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;
import tickdown.run.Story;

/// Small checklists before and after somebody edited them.
class ItemMatcherTest {

  @Test
  void whatIsTheSameIsNotMentioned() {
    assertStory(
        "## A\n- [ ] Freeze `main`\n- [ ] Tag\n",
        "Some words.\n## A\nMore words.\n- [ ] Freeze main\n* [ ]   **Tag**\n  - a detail\n");
  }

  @Test
  void anItemIsAddedAndOneIsTakenOut() {
    assertStory(
        "## A\n- [ ] Freeze main\n- [ ] Tag\n- [ ] Announce\n",
        "## A\n- [ ] Freeze main\n- [ ] Sign the tag\n- [ ] Announce\n",
        "new 1.2 Sign the tag",
        "gone 1.2 Tag");
  }

  @Test
  void aWordIsChanged() {
    assertStory(
        "## A\n- [ ] Run the tests on Linux\n- [ ] Tag\n",
        "## A\n- [ ] Run all tests on Linux\n- [ ] Tag\n",
        "1.1 Run the tests on Linux -> 1.1 Run all tests on Linux");
  }

  @Test
  void whatIsInParenthesesIsChangedUnderTheSameId() {
    assertStory(
        "- [ ] No linting errors (`ruff check .`)\n- [ ] Tag\n",
        "- [ ] No linting errors (`npm run lint`)\n- [ ] Tag\n",
        "1.1 No linting errors (`ruff check .`) -> 1.1 No linting errors (`npm run lint`)");
  }

  @Test
  void anItemIsMovedToAnotherSection() {
    assertStory(
        "## A\n- [ ] Freeze\n- [ ] Tag\n## B\n- [ ] Announce\n",
        "## A\n- [ ] Freeze\n## B\n- [ ] Tag\n- [ ] Announce\n",
        "1.2 Tag -> 2.1 Tag");
  }

  @Test
  void aRenamedHeadingKeepsItsItems() {
    assertStory(
        "## A\n- [ ] Build\n- [ ] Sign\n## Mac\n- [ ] Build\n- [ ] Sign\n## C\n- [ ] Build\n",
        "## A\n- [ ] Build\n- [ ] Sign\n## macOS 15\n- [ ] Build\n- [ ] Sign\n## C\n- [ ] Build\n");
  }

  @Test
  void aSectionThatIsRenamedAndEditedKeepsItsItems() {
    assertStory(
        "## A\n- [ ] Freeze\n## B\n- [ ] Tag\n- [ ] Write the long release notes\n- [ ] Send\n",
        "## A\n- [ ] Freeze\n## Z\n- [ ] Tag\n- [ ] Write the release notes\n- [ ] Send\n",
        "2.2 Write the long release notes -> 2.2 Write the release notes");
  }

  @Test
  void theFirstOfTwoEqualItemsIsTakenOut() {
    assertIds(
        "- [ ] a\n- [ ] Update changelog\n- [ ] b\n- [ ] Update changelog\n- [ ] c\n",
        "- [ ] a\n- [ ] b\n- [ ] Update changelog\n- [ ] c\n",
        Map.of("list/update-changelog", "list/update-changelog-2"));
  }

  @Test
  void anEqualItemIsPutBefore() {
    assertIds(
        "- [ ] a\n- [ ] b\n- [ ] Update changelog\n- [ ] c\n",
        "- [ ] a\n- [ ] Update changelog\n- [ ] b\n- [ ] Update changelog\n- [ ] c\n",
        Map.of(
            "list/update-changelog-2",
            "list/update-changelog",
            "list/update-changelog",
            "list/update-changelog~2"));
  }

  /// Which of the two is left, nobody can tell; so it is shown.
  @Test
  void whatIsLeftOfTwoEqualItemsIsShownWhereNothingIsBesideIt() {
    assertStory(
        "- [ ] Freeze main\n- [ ] Test\n- [ ] Sign it\n- [ ] Test\n- [ ] Announce\n",
        "- [ ] Build\n- [ ] Test\n- [ ] Ship\n",
        "new 1.1 Build",
        "1.4 Test -> 1.2 Test",
        "new 1.3 Ship",
        "gone 1.1 Freeze main",
        "gone 1.2 Test",
        "gone 1.3 Sign it",
        "gone 1.5 Announce");
  }

  @Test
  void aTextOfWhichOnlyTheParenthesisDiffersIsNotTakenForItsNeighbour() {
    assertIds(
        "- [ ] Deploy (staging)\n- [ ] Deploy (production)\n",
        "- [ ] Deploy (production)\n",
        Map.of("list/deploy", "list/deploy-2"));
  }

  @Test
  void sectionsOfOneNameShiftWhenTheFirstIsTakenOut() {
    assertIds(
        "# L\n## P\n### Build\n- [ ] compile\n- [ ] test\n### Build\n- [ ] link\n- [ ] test\n",
        "# L\n## P\n### Build\n- [ ] link\n- [ ] test\n",
        Map.of("p/build/link", "p/build-2/link", "p/build/test", "p/build-2/test"));
  }

  @Test
  void anItemWithAnotherTextUnderAnIdThatBecameFreeIsNew() {
    assertStory("- [ ] 🚀\n- [ ] Tag\n", "- [ ] 🎉\n- [ ] Tag\n", "new 1.1 🎉", "gone 1.1 🚀");
  }

  @Test
  void theIdThatTheAuthorGaveWinsOverTheText() {
    assertStory(
        "- [ ] Tag <!-- id: tag -->\n- [ ] Announce it\n",
        "- [ ] Announce it <!-- id: tag -->\n- [ ] Tell everybody\n",
        "1.1 Tag -> 1.1 Announce it",
        "new 1.2 Tell everybody",
        "gone 1.2 Announce it");
  }

  @Test
  void twoSimilarItemsGoToTheBestOfTwo() {
    assertStory(
        "## A\n- [ ] Check the staging server logs\n- [ ] Check the production server metrics\n",
        "## A\n- [ ] Check the production server metrics again\n- [ ] Check staging server logs\n",
        "1.2 Check the production server metrics -> 1.1 Check the production server metrics again",
        "1.1 Check the staging server logs -> 1.2 Check staging server logs");
  }

  @Test
  void aBoxThatWasTickedInTheFileIsAmended() {
    assertStory(
        "- [ ] Build\n- [ ] Tag\n", "- [x] Build\n- [ ] Tag\n", "amended 1.1 Build -> 1.1 Build");
  }

  @Test
  void whatHoldsByTheHeadingIsAmendedWithIt() {
    assertStory(
        "## Build\n- [ ] Make\n## Tag\n- [ ] Push\n",
        "## Build <!-- owner: ana -->\n- [ ] Make\n## Tag <!-- on-demand -->\n- [ ] Push\n",
        "amended 1.1 Make -> 1.1 Make",
        "amended 2.1 Push -> 2.1 Push");
  }

  @Test
  void theOrderOfAnnotationsIsNoChange() {
    assertStory(
        "- [ ] Build <!-- wait: 5m --> <!-- owner: ana -->\n",
        "- [ ] Build <!-- owner: ana --> <!-- wait: 5m -->\n");
  }

  @Test
  void theSameTextWithOtherCommandsIsAmended() {
    assertStory(
        "- [ ] Build <!-- wait: 5m -->\n- [ ] Tag\n",
        "- [ ] Build <!-- wait: 9m -->\n- [ ] Tag <!-- id: tag -->\n",
        "amended 1.1 Build -> 1.1 Build");
    assertStory(
        "- [ ] Build\n\n  ```sh\n  make\n  ```\n- [ ] Tag\n",
        "- [ ] Build\n\n  ```sh\n  make all\n  ```\n- [ ] Tag\n",
        "amended 1.1 Build -> 1.1 Build");
  }

  private static void assertStory(String before, String now, String... changes) {
    assertEquals(List.of(changes), changes(revision(before, now)));
  }

  private static void assertIds(String before, String now, Map<String, String> ids) {
    Map<String, String> differing = new HashMap<>(revision(before, now).ids());
    differing.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    assertEquals(ids, differing);
  }

  private static Revision revision(String before, String now) {
    return Revision.of(
        new ChecklistVersion("", false, Map.of()).known(Story.checklist(before).entries()),
        History.of(List.of()),
        Story.checklist(now).entries());
  }

  private static List<String> changes(Revision revision) {
    return revision.changes().stream()
        .filter(change -> !(change instanceof ItemChange.Kept))
        .map(ItemMatcherTest::words)
        .toList();
  }

  private static String words(ItemChange change) {
    return switch (change) {
      case ItemChange.Kept(KnownItem former, Entry present) ->
          words(former.entry()) + words(present);
      case ItemChange.Amended(KnownItem former, Entry present) ->
          "amended " + both(former.entry(), present);
      case ItemChange.Moved(KnownItem former, Entry present) -> both(former.entry(), present);
      case ItemChange.Reworded(KnownItem former, Entry present) -> both(former.entry(), present);
      case ItemChange.Returned(ItemName former, Entry present) ->
          "back " + former.id() + " as " + words(present);
      case ItemChange.New(Entry present) -> "new " + words(present);
      case ItemChange.Gone(KnownItem former) -> "gone " + words(former.entry());
    };
  }

  private static String both(Entry former, Entry present) {
    return words(former) + " -> " + words(present);
  }

  private static String words(Entry entry) {
    return entry.number() + " " + entry.item().text().plain();
  }
}
