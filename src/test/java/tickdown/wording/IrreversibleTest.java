package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

/// Which items cannot be undone.
class IrreversibleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lamp is out of the house <!-- irreversible -->",
        "Push the tag",
        "Tag is created and pushed",
        "Lamp images pushed to the registry",
        "Upload the lamp to PyPI",
        "Deploy to production",
        "Run the migrations",
        "Hand it over (`git push origin v1.4.0`)",
        "Hand it over (`./gradlew publish`)"
      })
  void anAnnotationWordsOrAStepSaySo(String item) {
    assertEquals(List.of(item.replaceAll(" <!--.*", "")), irreversible("- [ ] " + item));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Create the tag (`git tag v1.4.0`)",
        "Push the release branch (`git push origin lamps/1.4`)",
        "Open a pull request (`git push origin mend`)",
        "Deploy to staging (`helm upgrade lamp ./chart`)",
        "Dry run (`npm publish --dry-run`)",
        "Check that the lamp is pushed to the registry",
        "Migrations run successfully",
        "Plan the deployment to production"
      })
  void trialsPreparationsAndBranchesAreNot(String item) {
    assertEquals(List.of(), irreversible("- [ ] " + item));
  }

  @Test
  void anAnnotatedHeadingOrItemSpeaksForTheItemsBelow() {
    assertEquals(
        List.of("Lit", "Lamp", "Wick"),
        irreversible(
            """
            ## Night <!-- irreversible -->
            - [ ] Lit
            ## Day
            - [ ] Lamp <!-- irreversible -->
              - [ ] Wick
            - [ ] Dark
            """));
  }

  private static List<String> irreversible(String text) {
    ReadResult read = new ChecklistReader().read("lamp.md", text.getBytes(StandardCharsets.UTF_8));
    Checklist checklist = ((ReadResult.Readable) read).checklist();
    return checklist.entries().stream()
        .filter(Entry::isIrreversible)
        .map(entry -> entry.item().text().plain())
        .toList();
  }
}
