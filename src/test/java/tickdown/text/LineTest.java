package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void aLinkLeadsOnlyToHttpsAndHasNothingInvisible() {
    for (String bad :
        List.of(
            "https://ok.example/\u001b]0;pwned\u0007x",
            "https://ok.example/\u009d0;x",
            "https://ok.example/a b",
            "https://ok.example/\u202ex",
            "https://ok.example/ä",
            "http://ok.example/",
            "javascript:alert(1)",
            "file:///etc/passwd")) {
      assertEquals("", new Line.Piece(Tone.LINK, new SafeText("t"), bad).target(), bad);
    }
    String good = "https://ok.example/?a=b#c";
    assertEquals(good, new Line.Piece(Tone.LINK, new SafeText("t"), good).target());
  }

  @Test
  void aTemplateTakesItsPartsInOrder() {
    assertEquals("3 of 7, 40 %", Line.of("%s of %s, %s %%", 3, 7, 40).text());
  }

  @Test
  void aPartIsNoTemplate() {
    assertEquals("%s by 100 %", Line.of("%s by %s", "%s", "100 %").text());
  }

  @Test
  void aSequenceThatIsNotFinishedDoesNotSwallowWhatIsBehindIt() {
    assertEquals("␛ by ␛[ at 11:07", Line.of("%s by %s at 11:07", "\u001b", "\u001b[").text());
    assertEquals("␛]0; by ana", Line.of("%s by ana", "\u001b]0;").text());
  }

  @Test
  void partsThatWouldMakeASequenceTogetherMakeNone() {
    assertEquals("␛[31mred", Line.of("%s%s", "\u001b", "[31mred").text());
  }

  @Test
  void wholeSequencesAreTakenOutOfAPart() {
    assertEquals("by ana.", Line.of("by %s.", "\u001b[31mana\u001b[0m").text());
  }

  @Test
  void linesAndPiecesKeepTheirTones() {
    Line step = Line.of(Tone.CODE, "make test");
    assertEquals(
        List.of(
            new Line.Piece(Tone.FAINT, new SafeText("run ")),
            new Line.Piece(Tone.CODE, new SafeText("make test")),
            new Line.Piece(Tone.FAINT, new SafeText(" now"))),
        Line.of(Tone.FAINT, "run %s now", step).pieces());
  }

  @Test
  void whatIsPlainTakesTheToneOfTheTemplate() {
    assertEquals(
        List.of(new Line.Piece(Tone.FAINT, new SafeText("part of 1.2 Tests"))),
        Line.of(Tone.FAINT, "part of %s", Line.of("1.2 Tests")).pieces());
  }

  @Test
  void partsHaveToFitTheTemplate() {
    assertThrows(IllegalArgumentException.class, () -> Line.of("%s and %s", "one"));
    assertThrows(IllegalArgumentException.class, () -> Line.of("%s", "one", "two"));
    assertThrows(IllegalArgumentException.class, () -> Line.of("%d", 1));
  }

  @Test
  void aCutThroughACharacterLeavesNothingThatMisleads() {
    assertEquals("\ufffd", Line.of("\ud83d\ude80").part(0, 1).text());
  }
}
