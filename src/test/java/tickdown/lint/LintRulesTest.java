package tickdown.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

class LintRulesTest {

  @Test
  void aPlainListHasNoProblems() {
    assertProblems(
        """
        # Bake the bread
        ## Dough
        - [ ] Flour weighed
        - [ ] Rested for an hour
        ## Notes
        Patience helps.
        """);
  }

  @Test
  void whatTheReaderFoundComesAlongInTheOrderOfTheLines() {
    assertProblems(
        """
        - [ ] Flour weighed
        - [] Water weighed
        - [ ] Oven is hot <!-- sing-off: 2 -->
        - [ ] Flour weighed
        """,
        "2 box: `[]` is not a checkbox",
        "3 annotation: unknown annotation `sing-off`",
        "4 repeated-item: duplicate item “Flour weighed” (first on line 1)");
  }

  @Test
  void annotationsWithTwoDashesAreShown() {
    assertProblems(
        """
        - [ ] Tags fetched <!-- run: git fetch --tags -->
        - [ ] Clean <!-- verify: test -z "$(git status -s)" -->
        """,
        "1 annotation: GitHub shows the annotation `run` because it contains `--`");
  }

  @Test
  void commentsThatAreNotClosedAreShown() {
    assertProblems(
        """
        # Bread <!-- of Monday
        ## Dough <!-- on-demand ->
        - [ ] Flour weighed <!-- irreversible ->
        - [ ] Water at <hand
        - [ ] Salt <!-- see *below*
        """,
        "2 annotation: the comment is shown as text because it is not closed",
        "3 annotation: the comment is shown as text because it is not closed",
        "5 annotation: the comment is shown as text because it is not closed");
    assertProblems(
        """
        # Bread
        ## Dough
        - [ ] Comments begin with \\<!--
        - [ ] Remarks begin with &lt;!--
        - [ ] `<!--` begins a remark
        - [ ] Flour weighed <!-- rye -> wheat -->
        - [ ] Water weighed <!-- cold
          or warm -->
        """);
  }

  @Test
  void anAnnotationMayHaveNoEffectWithoutAnother() {
    assertProblems(
        """
        # Bread
        - [ ] Oven is on <!-- abort-if: ./smoke -->
        - [ ] Oven is hot <!-- verify-timeout: 10s -->
        - [ ] Oven is closed <!-- abort-if: ./smoke --> <!-- verify-timeout: 10s -->
        """,
        "2 annotation: `abort-if` has no effect here: the item has no `wait`",
        "3 annotation: `verify-timeout` has no effect here: the item has no `verify`",
        "4 annotation: `abort-if` has no effect here: the item has no `wait`",
        "4 annotation: `verify-timeout` has no effect here: the item has no `verify`");
    assertProblems(
        """
        - [ ] Oven is on <!-- wait: 2h --> <!-- abort-if: ./smoke -->
        - [ ] Oven is hot <!-- verify: true --> <!-- verify-timeout: 10s -->
        - [ ] Watch the oven for 2 hours <!-- abort-if: ./smoke -->
        """);
    assertProblems(
        """
        - [ ] Oven is on <!-- abort-if: ./smoke -->

        Monitor for 24 hours.
        """);
  }

  @Test
  void oneSignOffIsTheAnswer() {
    assertProblems(
        """
        # Bread
        ## Dough <!-- sign-off: 1 -->
        - [ ] Flour weighed
        ## Oven
        - [ ] Oven is hot <!-- sign-off: 1 -->
        """,
        "2 annotation: `sign-off: 1` has no effect: it asks only for the operator who answers",
        "5 annotation: `sign-off: 1` has no effect: it asks only for the operator who answers");
    assertProblems(
        """
        # Bread
        ## Dough <!-- sign-off: 2 -->
        - [ ] Flour weighed <!-- sign-off: 1 -->
        ## Oven
        - [ ] Oven is hot <!-- sign-off: 1 verified -->
        - [ ] Oven is closed <!-- sign-off -->
        """);
  }

  @Test
  void itemsMayRepeatInOtherSections() {
    assertProblems(
        """
        # Boats
        ## Blue
        - [ ] Painted
        ## Red
        - [ ] Painted
        - [ ] Bow
          - [ ] Dry
        - [ ] Stern
          - [ ] Dry
        - [ ] painted
        """,
        "10 repeated-item: duplicate item “painted” (first on line 5)");
  }

  @Test
  void headingsNeedSomethingBelow() {
    assertProblems(
        """
        # Boats
        ## Empty
        ## Blue
        - [ ] Painted
        ### Hollow
        ## Notes
        ### About paint
        It dries.
        ## Commented
        <!-- write here what changed -->
        ## Last
        """,
        "2 empty-heading: section “Empty” is empty",
        "5 empty-heading: section “Hollow” is empty",
        "11 empty-heading: section “Last” is empty");
  }

  @Test
  void variablesThatNoRunSetsAreNamed() {
    assertProblems(
        """
        - [ ] Page is up at `<new url>` <!-- verify: curl -f "$TICKDOWN_NEW_URL" -->
        - [ ] Package is there <!-- verify: ./there ${TICKDOWN_RELEASE} $TICKDOWN_STATE_DIR -->
        - [ ] Tag is there <!-- verify: git show "v$TICKDOWN_VERSION" -->
        - [ ] Quiet <!-- wait: 1h --> <!-- abort-if: ./alarms ${TICKDOWN_URL:-none} -->
        """,
        "3 annotation: no run sets `$TICKDOWN_VERSION`");
  }

  @Test
  void atMostFifteenItemsInARow() {
    String most = "- [ ] %d\n".repeat(15);
    assertProblems(numbered("# A\n" + most));
    assertProblems(
        numbered("# A\n" + most + "- [ ] %d\n"),
        "2 long-section: 16 items in a row, starting here");
    assertProblems(numbered("# A\n" + most + "\n**More**\n\n" + most));
    assertProblems(numbered("# A\n" + most + "\nA breath.\n\n" + most));
  }

  @Test
  void mergeConflictsAreNamed() {
    assertProblems(
        """
        - [ ] Flour weighed
        <<<<<<< HEAD
        - [ ] Oven is hot
        =======
        - [ ] Oven is at 250 degrees
        >>>>>>> main
        - [ ] Bread is in
        >>>>>>> left over
        """,
        "2 conflict: unresolved merge conflict; both sides are read",
        "8 conflict: unresolved merge conflict; both sides are read");
  }

  @Test
  void aFootnoteHasAText() {
    assertProblems(
        """
        - [ ] Flour weighed[^flour]
        - [ ] Oven is hot[^oven], see `[^code]`

        [^flour]: Rye.
        """,
        "2 reference: the footnote `[^oven]` has no text");
  }

  @Test
  void boxesInCodeAreNamedOncePerBlock() {
    assertProblems(
        """
        - [ ] Flour weighed

        ```
        - [ ] one
        - [ ] two
        - [x] three
        ```
        """,
        "4 box: `- [ ]` is not an item: it is in a code block (and 2 more)");
  }

  @Test
  void anchorsOfGitHubAndHtmlLeadSomewhere() {
    assertProblems(
        """
        - [ ] See [dough](#user-content-dough), [oven](#the-oven), [heat](#1-heat)
        ## 1. Heat
        - [ ] Wood is dry

        <h2 id="the-oven">Oven</h2>

        - [ ] Oven is hot
        ### Dough
        - [ ] Rested
        """);
  }

  @TestFactory
  Stream<DynamicTest> standInsAreNamed() {
    return Stream.of(
            "TBD -> TBD",
            "TODO: ask Ben -> TODO",
            "Link is added (TBC) -> TBC",
            "Owner: TBA -> TBA",
            "Announce it on ??? -> ???",
            "Deploy to <...> -> <...>",
            "Ticket REL-XXXX is closed -> REL-XXXX",
            "Signed by: ______ -> ____")
        .map(line -> line.split(" -> "))
        .map(pair ->
            DynamicTest.dynamicTest(
                pair[0],
                () ->
                    assertProblems(
                        "- [ ] " + pair[0] + "\n",
                        "1 stand-in: `%s` looks like a placeholder but is never asked for"
                            .formatted(pair[1]))));
  }

  @TestFactory
  Stream<DynamicTest> wordsThatOnlySpeakOfStandInsAreLetPass() {
    return Stream.of(
            "No TODO is left in the code",
            "Search for FIXME and TODO comments",
            "Is that so???",
            "Tag `vX.Y.Z` is pushed to <remote name>",
            "Push `x.x.x`",
            "Tag vX.X.X",
            "Run `git tag v[VERSION]`",
            "Works with Max, Xerxes and 1.x",
            "Options [rc,prerelease] are set",
            "`snake____case` is renamed",
            "Link [DATE](https://example.org) works")
        .map(text -> DynamicTest.dynamicTest(text, () -> assertProblems("- [ ] " + text + "\n")));
  }

  @Test
  void aStandInIsNamedOnceForAllItsLines() {
    assertProblems(
        "- [ ] a (TBD)\n- [ ] b (TBD)\n- [ ] c (TBD)\n",
        "1 stand-in: `TBD` looks like a placeholder but is never asked for (also on lines 2, 3)");
  }

  @Test
  void checksComeBeforeWhatCannotBeUndone() {
    assertProblems(
        """
        # Ship
        ## Go
        - [ ] Push tag to origin (`git push origin v1`)
        - [ ] Deploy to staging
        - [ ] Deploy to production
        - [ ] Back up the database
        - [ ] Unit tests pass
        ## After the release
        - [ ] Type checks pass
        """,
        "3 late-check: “Push tag to origin (git push origin v1)” cannot be undone, but “Unit tests"
            + " pass” comes after it (line 7)",
        "3 late-check: “Push tag to origin (git push origin v1)” cannot be undone, but “Deploy to"
            + " staging” comes after it (line 4)",
        "5 late-check: “Deploy to production” cannot be undone, but “Back up the database” comes"
            + " after it (line 6)");
  }

  @Test
  void whatIsSaidOfATagIsNotDone() {
    assertProblems(
        """
        - [ ] Create a branch from the tag you pushed
        - [ ] Compare with the tag that was pushed last time
        - [ ] All tests pass
        """);
    assertProblems(
        """
        - [ ] Tag is created and pushed
        - [ ] All tests pass
        """,
        "1 late-check: “Tag is created and pushed” cannot be undone, but “All tests pass” comes"
            + " after it (line 2)");
  }

  @Test
  void anAnnotationMakesAnyItemIrreversible() {
    assertProblems(
        """
        - [ ] Letter is in the post <!-- irreversible -->
        - [ ] Tests pass
        """,
        "1 late-check: “Letter is in the post” cannot be undone, but “Tests pass” comes after it"
            + " (line 2)");
  }

  @Test
  void checksThatAlsoComeBeforeAreNoReasonToWait() {
    assertProblems(
        """
        - [ ] All tests pass
        - [ ] `npm publish` is through
        - [ ] Tests pass with the new package
        """);
  }

  @Test
  void whatIsOnlyTriedOrLookedAtCanBeUndone() {
    assertProblems(
        """
        - [ ] Push tag v1-rc1
        - [ ] Check that the tag was pushed
        - [ ] Run migrations on staging
        - [ ] `twine upload -r testpypi` works
        - [ ] Tests pass
        """);
  }

  @Test
  void migrationsThatRunSuccessfullyAreACheck() {
    assertProblems(
        """
        # Ship
        ## Go
        - [ ] All migrations run successfully
        - [ ] Database backup created
        """);
  }

  @Test
  void aHeadingWithAColonLeadsToTheNextOne() {
    assertProblems(
        """
        # Ship
        ## Go
        ### EITHER:
        ### By train
        - [ ] Buy a ticket
        ### OR:
        ### By ship
        - [ ] Pack a coat
        ### Nothing
        """,
        "9 empty-heading: section “Nothing” is empty");
  }

  @Test
  void theRollbackIsPreparedFirst() {
    assertProblems(
        """
        # Ship
        ## Go
        - [ ] Publish the package to the package index
        ## Rollback plan
        - [ ] Scripts at hand
        ## Emergency rollback
        If something goes wrong:
        1. [ ] Roll back
        """,
        "4 late-rollback-plan: “Rollback plan” comes only after “Publish the package to the"
            + " package index” (line 3), which cannot be undone");
    assertProblems(
        """
        # Ship
        ## Before
        - [ ] Rollback is rehearsed
        ## Go
        - [ ] Publish the package to the package index
        - [ ] Rollback criteria are reviewed
        """);
    assertProblems(
        """
        # Ship
        ## Go
        - [ ] Publish the package to the package index
        - [ ] Offline fallback page tested
        - [ ] Test the fallback font
        """);
  }

  @Test
  void referencesLeadSomewhere() {
    assertProblems(
        """
        # Ship
        See "Dry dock" below, and [the rest](#gone). Go back to 7.3.
        ## Slip way
        - [ ] Tow (see Anchor)
        - [ ] Repeat from step 9
        - [ ] Read section "Mooring"
        """,
        "2 reference: this checklist has no section or item `#gone`",
        "2 reference: this checklist has no section or item `Dry dock`",
        "2 reference: this checklist has no section or item `7.3`",
        "4 reference: this checklist has no section or item `Anchor`",
        "5 reference: this checklist has no section or item `9`",
        "6 reference: this checklist has no section or item `Mooring`");
  }

  @Test
  void referencesThatLeadSomewhereOrElsewhereAreFine() {
    assertProblems(
        """
        # Ship
        See "Dry dock" below, [the way](#1-slip-way--b) and [there](#here). <a id="here"></a>
        ## 1. Slip way & b
        - [ ] Tow (see Dry dock)
        - [ ] Repeat from step 1, go back to 1.1
        - [ ] Read section "Mooring" of the handbook, step 12 of it, (see [Mooring](https://example.org))
        - [ ] Upgraded to 7.3 (see `mooring.md`)
        ## Dry dock
        - [ ] Clean
        """);
  }

  @TestFactory
  Stream<DynamicTest> theChecklistsToStartFromHaveNoProblems() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("checklists"))) {
      files = all.toList();
    }
    return files.stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> assertProblems(Files.readString(file))));
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    List<String> names = Arrays.stream(LintRule.values()).map(LintRule::spelling).toList();
    assertEquals(names.size(), names.stream().distinct().count());
    for (LintRule rule : LintRule.values()) {
      assertEquals(rule, LintRule.spelled(rule.spelling()).orElseThrow());
    }
  }

  @Test
  void everyItemOfALongListIsLookedAt() {
    String item =
        "- [ ] Push %d, see \"Nowhere\" below: version x.x.x of staging, tests, backups\n";
    String text = numbered("# A\n" + item.repeat(5_000));
    assertEquals(5_001, problems(text).size(), "one each, and one for so many in a row");
  }

  private static String numbered(String text) {
    int lines = (int) text.lines().count();
    return text.formatted(
        java.util.stream.IntStream.range(0, lines).boxed().toArray(Object[]::new));
  }

  private static void assertProblems(String text, String... expected) {
    assertEquals(
        String.join("\n", expected),
        problems(text).stream()
            .map(each -> each.line() + " " + each.rule().spelling() + ": " + each.message())
            .collect(Collectors.joining("\n")));
  }

  private static List<Problem> problems(String text) {
    return switch (new ChecklistReader().read("list.md", text.getBytes(UTF_8))) {
      case ReadResult.Readable(Checklist checklist) -> Lint.problems(checklist, text);
      case ReadResult.Unusable(var problems) -> throw new AssertionError(problems);
    };
  }
}
