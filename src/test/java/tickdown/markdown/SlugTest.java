package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No linting errors (`ruff check .`) | no-linting-errors
          (optional)                         | optional
          --- Tag & push! ---                | tag-push
          Größe geprüft                      | größe-geprüft
          ﬁle ＡＢＣ                           | file-abc
          🚀                                 | item
          """)
  void aTextBecomesOneStepOfAnId(String text, String slug) {
    assertEquals(slug, Slug.of(text, "item"));
  }

  @Property(tries = 2000)
  void plainTextsAreReadAsAnyOthers(
      @ForAll @CharRange(from = 0, to = 0x7f) @StringLength(max = 40) String text) {
    String words = text.strip().endsWith(")") ? "x" : text;
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    assertEquals(trimmed.isEmpty() ? "item" : trimmed, Slug.of(words, "item"));
  }
}
