package tickdown.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.checklist.ReadResult;

class BulletsTest {

  @Test
  void bulletsUnderHeadingsAreItems() {
    assertEquals(
        """
        title: Paint the boat
        note
          1 -
            1 Before all headings
        phase
          1 Dry dock
            = line 5, dry-dock
            note
              7 -
                7 Dry dock
            1.1 [ ] Scrape it (if needed)
              = line 9, dry-dock/scrape-it
              = condition: if needed (vague)
              note
                11 With a knife.
              1.1.1 [ ] Left side
                = line 13, dry-dock/scrape-it/left-side
            1.2 [# ] Paint it
              = line 15, dry-dock/paint-it
            note
              17 >
                17 -
                  17 Quoted
        phase
          2 With boxes
            = line 19, with-boxes
            2.1 [ ] Launch it
              = line 21, with-boxes/launch-it
            note
              22 -
                22 Mind the tide
        problem in line 22: a list item without a box, next to items that have one
          hint: add `[ ]` if it has to be done; indent it if it explains the item above
        """,
        Transcript.of(
            read(
                """
                - Before all headings

                # Paint the boat

                ## Dry dock

                - [Dry dock](#dry-dock)

                * Scrape it (if needed)

                  With a knife.

                  - Left side

                1. Paint it

                > - Quoted

                ## With boxes

                - [ ] Launch it
                - Mind the tide
                """)));
  }

  @Test
  void withoutHeadingsEveryListCounts() {
    ReadResult.Readable read =
        assertInstanceOf(ReadResult.Readable.class, read("- a\n- b\n  - c\n"));
    assertEquals(3, read.checklist().entries().size());
  }

  @Test
  void aBulletThatIsOnlyMarkupHasAText() {
    ReadResult.Readable read =
        assertInstanceOf(
            ReadResult.Readable.class,
            read(
                "- `make paint`\n- **Sand it**\n- [Varnish](https://example.org)\n- <b>Dry</b>\n"));
    assertEquals(
        List.of("`make paint`", "Sand it", "Varnish", "Dry"),
        read.checklist().entries().stream().map(entry -> entry.item().text().plain()).toList());
  }

  @Test
  void withoutBulletsThereIsStillNothing() {
    assertInstanceOf(ReadResult.Unusable.class, read("# Only words\n"));
  }

  private static ReadResult read(String text) {
    return new ChecklistReader(ItemSource.BULLETS).read("boat.md", text.getBytes(UTF_8));
  }
}
