package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Properties of every safe text.
class SafeTextPropertyTest {
  private static final String[] PIECES = {
    "\u001b",
    "[",
    "]",
    "P",
    "X",
    "\\",
    "0",
    ";",
    "?",
    " ",
    "m",
    "J",
    "\u0007",
    "\r",
    "\n",
    "\t",
    "\b",
    "\u007f",
    "\u0085",
    "\u0090",
    "\u0098",
    "\u009b",
    "\u009c",
    "\u009d",
    "\u009f",
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u202e",
    "\u2069",
    "\ufe0e",
    "\ufe0f",
    "\ufeff",
    "\ud83d\ude80",
    "\ud83d\udc69",
    "\ud83c\udffd",
    "\ud83e\udeff",
    "\ud83d\udeff",
    "\u2764",
    "\ud83c\udde9",
    "\ud800",
    "\udc00",
    "\u0301",
    "\u20e3",
    "1",
    "a",
    "\u65e5",
    "\u0645",
    "\u08e2",
    "\u0915",
    "\u094d",
    "\u3164",
    "\udb40\udc41",
    "\ue000"
  };

  @Property(tries = 5000)
  void nothingInItControlsOrMisleads(@ForAll("nasty") String text) {
    assertHarmless(new SafeText(text).text());
  }

  @Property(tries = 2000)
  void nothingInItControlsOrMisleadsWhateverItWas(@ForAll String text) {
    assertHarmless(new SafeText(text).text());
  }

  @Property(tries = 5000)
  void whatIsSafeStaysAsItIs(@ForAll("nasty") String text) {
    SafeText safe = new SafeText(text);
    assertEquals(safe, new SafeText(safe.text()));
  }

  @Property(tries = 5000)
  void safeTextsAreSafeTogether(@ForAll("nasty") String one, @ForAll("nasty") String other) {
    SafeText joined = new SafeText(one).plus(new SafeText(other));
    assertEquals(joined, new SafeText(joined.text()));
  }

  @Property(tries = 2000)
  void printableTextIsNotTouched(@ForAll("printable") String text) {
    assertEquals(text, new SafeText(text).text());
  }

  @Property(tries = 2000)
  void widthIsNeverNegativeAndAtMostTwoColumnsACharacter(@ForAll("nasty") String text) {
    SafeText safe = new SafeText(text);
    assertFalse(safe.width() < 0 || safe.width() > 2 * safe.text().length(), safe::text);
  }

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> printable() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars('é', 'ß', '日', '☐', '✓', 'я');
  }

  private static void assertHarmless(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      assertFalse(Character.isISOControl(point), () -> "%04X".formatted(point));
      assertFalse(Invisible.misleads(text, i), () -> "%04X".formatted(point));
    }
  }
}
