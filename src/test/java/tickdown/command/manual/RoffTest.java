package tickdown.command.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text becomes roff that shows it as it is.
class RoffTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "a-b, a\\-b",
        "say `a-b` twice, say \\fBa\\-b\\fR twice",
        "one ` alone, one \\(ga alone",
        ".git, \\&.git",
        "'s, \\(aqs",
        "\\n, \\(rsn",
        "~ and ^, \\(ti and \\(ha",
        "caf\u00e9 \u2026, caf\\[u00E9] \\[u2026]"
      })
  void nothingInATextIsARequest(String text, String roff) {
    assertEquals(
        ".PP\n" + roff + "\n",
        new Roff("x", "y").paragraph(text).text().replaceFirst("(?s)^.*\\.ad l\n", ""));
  }
}
