package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LowerCaseTest {

  @Property
  void itIsThatOfTheLanguageItselfButForTwoLetters(@ForAll String text) {
    String without = text.replace('İ', 'i').replace('Σ', 's');
    assertEquals(without.toLowerCase(Locale.ROOT), LowerCase.of(without));
  }

  @Property
  void positionsCanStayTheSame(@ForAll String text) {
    assertEquals(text.length(), LowerCase.ofSameLength(text).length());
  }

  @Test
  void theTwoLettersDoNotDependOnTheirNeighbours() {
    assertEquals("istanbul οδοσ", LowerCase.of("İstanbul ΟΔΟΣ"));
  }
}
