package tickdown.run.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tickdown.run.signing.SignedLines.Stretch;

class SignedLinesTest {
  private static final LineSigning ANA = new LineSigning.Verified("ana");
  private static final LineSigning UNSIGNED = new LineSigning.Unsigned();

  private static List<LineSigning> of(SignedLines lines, long last) {
    return LongStream.rangeClosed(1, last).mapToObj(number -> lines.of("w", number)).toList();
  }

  @Test
  void linesThatCameAlikeAreOneStretch() {
    SignedLines lines =
        SignedLines.NONE.with("w", 1, 2, ANA).with("w", 3, 3, ANA).with("w", 4, 4, UNSIGNED);
    assertEquals(
        List.of(new Stretch(3, ANA), new Stretch(4, UNSIGNED)), lines.stretches().get("w"));
    assertEquals(4, lines.last("w"));
  }

  @Test
  void linesThatAreReadAgainReplaceWhatWasKnownOfThemAndOfAllAfterThem() {
    SignedLines lines =
        SignedLines.NONE.with("w", 1, 3, ANA).with("w", 4, 9, UNSIGNED).with("w", 2, 2, UNSIGNED);
    assertEquals(List.of(ANA, UNSIGNED, new LineSigning.Pending()), of(lines, 3));
  }

  @Test
  void linesInBetweenOfWhichNothingIsKnownArePending() {
    SignedLines lines = SignedLines.NONE.with("w", 3, 3, ANA);
    assertEquals(List.of(new LineSigning.Pending(), new LineSigning.Pending(), ANA), of(lines, 3));
    assertTrue(lines.areDoubtful("w"));
    assertFalse(lines.with("w", 1, 3, UNSIGNED).areDoubtful("w"));
  }

  @Test
  void nothingIsKnownOfARunThatIsNotShared() {
    assertEquals(
        new LineSigning.NotShared(), SignedLines.NOT_SHARED.with("w", 1, 1, ANA).of("w", 1));
  }
}
