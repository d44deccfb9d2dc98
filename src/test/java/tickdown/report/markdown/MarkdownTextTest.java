package tickdown.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;
import tickdown.checklist.Template;
import tickdown.text.Line;
import tickdown.text.Tone;

class MarkdownTextTest {

  @Test
  void codeBehindAnAddressStaysCode() {
    assertEquals(
        "at https://example.org/<!-- -->`<b>`",
        MarkdownText.of(
            new Prose(
                List.of(
                    new Inline.Words("at https://example.org/"),
                    new Inline.Code(Template.of("<b>"))))));
    assertEquals(
        "at https://example.org/<!-- -->`<b>`",
        MarkdownText.line(Line.of("at https://example.org/").plus(Tone.CODE, "<b>")));
  }

  @Test
  void codeBesideCodeStaysApart() {
    assertEquals("`a`<!-- -->`b`", MarkdownText.line(Line.of(Tone.CODE, "a").plus(Tone.CODE, "b")));
  }

  @Test
  void anAngleBracketBehindAnAddressIsText() {
    assertEquals("https://example.org/&lt;b&gt;", MarkdownText.of("https://example.org/<b>"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a&b, [here](<https://example.org/a&amp;b>)",
    "MAILTO:ana@example.org, [here](<MAILTO:ana@example.org>)",
    "javascript:alert(1), here",
    "data:text/html;base64, here",
    "RELEASING.md, here",
    "https://example.org/>, here",
  })
  void aLinkLeadsToTheWebOrToAMailbox(String target, String written) {
    Inline link = new Inline.Link(Template.of(target), List.of(new Inline.Words("here")));
    assertEquals(written, MarkdownText.of(new Prose(List.of(link))));
  }
}
