package tickdown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tickdown.markdown.ItemSource;

class RedactedTextTest {

  @Test
  void onlyHeadingsAndBoxesAreLeft() {
    String text =
        """
        ---
        embargo: the lamp explodes
        ---
        # Lamp 1.4.1

        Ask Ben.

        - [x] Patch the lamp <!-- owner: ben -->
          in a quiet hour
          1. [ ] Burn it
        - Nothing to tick
        > - [X] Tell

        ## After `it`
        [^secret]: - [ ] Footnote
        """;
    assertEquals(
        """
        # [REDACTED]


        - [x] [REDACTED]
          1. [ ] [REDACTED]
        > - [X] [REDACTED]

        ## [REDACTED]
        """,
        RedactedText.of(text, ItemSource.BOXES));
  }

  @Test
  void everyKindOfLineIsRedacted() {
    assertEquals(
        "# [REDACTED]\n\n- [ ] [REDACTED]\n* [x] [REDACTED]\n",
        RedactedText.of("\uFEFF# T\r\n\r\n- [ ] one\r* [x] two", ItemSource.BOXES));
  }
}
