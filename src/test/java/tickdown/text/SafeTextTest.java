package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u001b[0;1;38:2::1:2:3m",
        "\u001b[?25l",
        "\u001b[ q",
        "\u001b[2J",
        "\u009b2J",
        "\u001b]0;title\u0007",
        "\u001b]0;title\u001b\\",
        "\u001b]8;;https://example.org\u009c",
        "\u009d0;title\u009c",
        "\u001bPq#0\u001b\\",
        "\u0090q\u009c",
        "\u001b_app\u001b\\",
        "\u009fapp\u009c",
        "\u001b^private\u001b\\",
        "\u001bXstring\u001b\\",
        "\u0098string\u009c",
        "\u001bc",
        "\u001b(B",
        "\u001b#8",
        "\u001b7",
        "\u001b%G"
      })
  void wholeEscapeSequencesAreTakenOut(String sequence) {
    assertEquals("ab", clean("a" + sequence + "b"));
    assertEquals("", clean(sequence));
    assertEquals("ab", clean(sequence + sequence + "a" + sequence + "b" + sequence));
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b', '␛'",
    "'\u001b[', '␛['",
    "'\u001b[31', '␛[31'",
    "'\u001b[31\u00e9', '␛[31é'",
    "'\u001b]0;title', '␛]0;title'",
    "'\u001bPq\u0007b', '␛Pq␇b'",
    "'\u009b31', '<U+009B>31'",
    "'\u009dtitle', '<U+009D>title'",
    "'\u001b]a\u001b[1mb', '␛]ab'",
    "'\u001b[\u001b[0m31m', '␛[31m'",
    "'\u001b\u001b[0m[31m', '␛[31m'",
    "'\u001b]a\u009b1mb', '␛]ab'"
  })
  void aSequenceWithoutAnEndLosesItsPower(String text, String shown) {
    assertEquals(shown, clean(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'over\rwritten', 'over␍written'",
    "'a\nb', 'a␊b'",
    "'a\u0000b', 'a␀b'",
    "'rub\u0008\u007fout', 'rub␈␡out'",
    "'a\u0085b', 'a<U+0085>b'",
    "'a\u2028b\u2029c', 'a<U+2028>b<U+2029>c'",
    "'gpj.\u202eexe', 'gpj.<U+202E>exe'",
    "'\u2066a\u2069', '<U+2066>a<U+2069>'",
    "'a\u200bb\u200cc\u200dd', 'a<U+200B>b<U+200C>c<U+200D>d'",
    "'a\ufeffb\u00adc\u2060d', 'a<U+FEFF>b<U+00AD>c<U+2060>d'",
    "'\ue000 \ufffe', '<U+E000> <U+FFFE>'",
    "'a\u3164b\u2800c', 'a<U+3164>b<U+2800>c'",
    "'\ufe0f a \ufe0f', '<U+FE0F> a <U+FE0F>'"
  })
  void whatMisleadsIsShown(String text, String shown) {
    assertEquals(shown, clean(text));
  }

  @Test
  void charactersOutsideTheBasicPlaneAreShownToo() {
    assertEquals("a<U+E0041>b", clean("a\udb40\udc41b"));
    assertEquals("a\ufffdb", clean("a\ud800b"));
    assertEquals("\ufffd\ufffd", clean("\udc00\ud800"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "Größe",
        "e\u0301",
        "日本語",
        "नमस्ते",
        "ру́сский",
        "עברית",
        "🚀",
        "👩\u200d🚀",
        "👩🏽\u200d🚀",
        "❤\ufe0f\u200d🔥",
        "🏳\ufe0f\u200d🌈",
        "👨\u200d👩\u200d👧\u200d👦",
        "☑\ufe0f",
        "1\ufe0f\u20e3",
        "🇩🇪🇧🇷",
        "می\u200cخواهم",
        "क्\u200dष",
        "☐ ☑ ✓ ␛",
        "<U+202E>"
      })
  void whatIsHarmlessStaysAsItIs(String text) {
    assertEquals(text, clean(text));
  }

  @ParameterizedTest
  @CsvSource({"👩,a", "a,🚀", "' ',🚀", "'',🚀", "👩,''"})
  void aJoinerThatJoinsNoEmojiIsShown(String left, String right) {
    assertEquals(left + "<U+200D>" + right, clean(left + "\u200d" + right));
  }

  @ParameterizedTest
  @CsvSource({
    "'\ta', '        a'",
    "'a\tb', 'a       b'",
    "'1234567\tb', '1234567 b'",
    "'12345678\tb', '12345678        b'",
    "'日本\tb', '日本    b'",
    "'a\tb\tc', 'a       b       c'"
  })
  void aTabGoesToTheNextStopOfEight(String text, String shown) {
    assertEquals(shown, clean(text));
  }

  @Test
  void linesEndAsInAnyFile() {
    List<SafeText> lines = SafeText.lines("a\r\nb\rc\n\u001b[1md\n");
    assertEquals(List.of("a", "b", "c", "d"), lines.stream().map(SafeText::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b", "\u001b[", "\u001b]", "\u009d", "\u0098", "\u0090a", "\u001bP", "\t", "日\t",
        "\u200d", "e\u0301"
      })
  void aVeryLongTextIsCleanedToTheEnd(String piece) {
    String clean = clean(piece.repeat(300_000));
    assertEquals(clean, clean(clean));
  }

  private static String clean(String text) {
    return new SafeText(text).text();
  }
}
