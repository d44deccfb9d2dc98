package tickdown.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
