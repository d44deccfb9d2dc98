package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.screen.Key;

class KeyboardTest {
  private final Keyboard keyboard = new Keyboard();

  /// `^` stands for ESC.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ^[A,      UP
          ^[B,      DOWN
          ^[C,      RIGHT
          ^[D,      LEFT
          ^[H,      HOME
          ^[F,      END
          ^[Z,      BACK_TAB
          ^OA,      UP
          ^OD,      LEFT
          ^OH,      HOME
          ^OF,      END
          ^OM,      ENTER
          ^[1~,     HOME
          ^[3~,     DELETE
          ^[4~,     END
          ^[5~,     PAGE_UP
          ^[6~,     PAGE_DOWN
          ^[7~,     HOME
          ^[8~,     END
          ^[1;5C,   WORD_RIGHT
          ^[1;3C,   WORD_RIGHT
          ^[1;5D,   WORD_LEFT
          ^[1;2D,   LEFT
          ^[1;5A,   UP
          ^[1;5H,   HOME
          ^[5;5~,   PAGE_UP
          ^O5C,     WORD_RIGHT
          ^O2C,     RIGHT
          ^O1;5D,   WORD_LEFT
          ^Oc,      WORD_RIGHT
          ^[c,      RIGHT
          ^^[D,     WORD_LEFT
          ^^[A,     UP
          ^[7^,     HOME
          ^[3$,     DELETE
          ^[13u,    ENTER
          ^[13;5u,  ENTER
          ^[27u,    ESCAPE
          ^[27;1:1u, ESCAPE
          ^[9;2u,   BACK_TAB
          ^[127u,   BACKSPACE
          ^[27;5;9~, TAB
          ^[1;1:1A, UP
          ^[1;129D, LEFT
          """)
  void aSequenceIsOneKey(String sequence, Key.Special key) {
    // Only the caret that ends an rxvt sequence follows a digit.
    String sent = sequence.endsWith("7^") ? "\u001b[7^" : sequence.replace('^', '\u001b');
    assertEquals(List.of(key), keyboard.typed(sent));
    assertFalse(keyboard.isUnfinished());
  }

  @Test
  void charactersAreKeys() {
    assertEquals(
        List.of(
            Key.of('j'),
            Key.Special.ENTER,
            Key.Special.ENTER,
            Key.Special.TAB,
            Key.Special.BACKSPACE,
            Key.Special.BACKSPACE,
            new Key.Control('a'),
            new Key.Control('z'),
            new Key.Control('_'),
            new Key.Typed("ä"),
            new Key.Typed("😀")),
        keyboard.typed("j\r\n\t\u007f\b\u0001\u001a\u001f\u0000\u0085ä😀"));
  }

  @Test
  void aLetterBehindEscapeIsPressedWithAlt() {
    assertEquals(List.of(new Key.Alt('b'), Key.of('b')), keyboard.typed("\u001bbb"));
    assertEquals(List.of(new Key.Control('w')), keyboard.typed("\u001b\u007f"));
  }

  @Test
  void escapeIsKnownByThePauseBehindIt() {
    assertEquals(List.of(), keyboard.typed("\u001b"));
    assertTrue(keyboard.isUnfinished());
    assertEquals(List.of(Key.Special.ESCAPE), keyboard.pause());
    assertEquals(List.of(Key.of('j')), keyboard.typed("j"));
    assertEquals(List.of(Key.Special.ESCAPE), keyboard.typed("\u001b\u001b\u001b"));
    assertEquals(List.of(Key.Special.ESCAPE, Key.Special.ESCAPE), keyboard.pause());
    assertEquals(List.of(Key.Special.ESCAPE, Key.Special.ENTER), keyboard.typed("\u001b\r"));
  }

  @Test
  void aSequenceMayComeInParts() {
    for (char c : "\u001b[1;5".toCharArray()) {
      assertEquals(List.of(), keyboard.typed(String.valueOf(c)));
    }
    assertEquals(List.of(Key.Special.WORD_RIGHT), keyboard.typed("C"));
    assertEquals(List.of(), keyboard.typed("\ud83d"));
    assertEquals(List.of(new Key.Typed("😀")), keyboard.typed("\ude00"));
  }

  @Test
  void whatDoesNotGoOnIsDropped() {
    for (String unfinished :
        List.of("\u001b[", "\u001b[1;", "\u001bO", "\u001b]0;title", "\u001bP", "\ud83d")) {
      assertEquals(List.of(), keyboard.typed(unfinished), unfinished);
      for (int i = 0; i < Keyboard.MOST_PAUSES_IN_SEQUENCE; i++) {
        assertEquals(List.of(), keyboard.pause(), unfinished);
      }
      assertEquals(List.of(Key.of('j')), keyboard.typed("j"), unfinished);
    }
  }

  @Test
  void whatTerminalsAnswerIsSwallowedWhole() {
    for (String answer :
        List.of(
            "\u001b[?1;2c",
            "\u001b[>0;276;0c",
            "\u001b[24;80R",
            "\u001b[?2026;2$y",
            "\u001b[I",
            "\u001b[O",
            "\u001b[?31u",
            "\u001b]11;rgb:0000/0000/0000\u0007",
            "\u001b]10;rgb:ffff/ffff/ffff\u001b\\",
            "\u001bP>|xterm(390)\u001b\\",
            "\u001b_Gi=31;OK\u001b\\",
            "\u009b24;80R",
            "\u001b[M !!",
            "\u001b[<0;10;10M",
            "\u001b[[A",
            "\u001b[15~",
            "\u001b[2~",
            "\u001bOP",
            "\u001b[57361u",
            "\u001b[97;9u",
            "\u001b[97;1:3u",
            "\u001b[201~")) {
      assertEquals(List.of(Key.of('j')), keyboard.typed(answer + "j"), answer);
    }
  }

  @Test
  void aControlCharacterOrAnotherSequenceEndsASequence() {
    assertEquals(List.of(Key.Special.ENTER), keyboard.typed("\u001b[1\r"));
    assertEquals(List.of(Key.Special.UP), keyboard.typed("\u001b[1\u001b[A"));
    assertEquals(List.of(Key.Special.UP), keyboard.typed("\u001b]0;x\u001b[A"));
  }

  @Test
  void keysMayBeNamedByTheirCode() {
    assertEquals(
        List.of(
            new Key.Control('c'),
            new Key.Alt('b'),
            Key.of('a'),
            Key.of('A'),
            new Key.Control('a'),
            new Key.Typed("€")),
        keyboard.typed(
            "\u001b[99;5u\u001b[98;3u\u001b[97u\u001b[97;2u\u001b[27;5;65~\u001b[8364u"));
  }

  @Test
  void aPasteIsOneKeyWithLineFeedsBetweenItsLines() {
    assertEquals(
        List.of(new Key.Pasted("one\ntwo\nthree\u001b[A"), Key.of('j')),
        keyboard.typed("\u001b[200~one\r\ntwo\rthree\u001b[A\u001b[201~j"));
  }

  @Test
  void aPasteMayPause() {
    assertEquals(List.of(), keyboard.typed("\u001b[200~one "));
    for (int i = 1; i < Keyboard.MOST_PAUSES; i++) {
      assertEquals(List.of(), keyboard.pause());
    }
    assertEquals(List.of(new Key.Pasted("one two")), keyboard.typed("two\u001b[201~"));
  }

  @Test
  void aPasteThatNothingEndsEndsWithAPause() {
    keyboard.typed("\u001b[200~one\u001b[2");
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < Keyboard.MOST_PAUSES; i++) {
      keys.addAll(keyboard.pause());
    }
    assertEquals(List.of(new Key.Pasted("one\u001b[2")), keys);
    assertEquals(List.of(Key.of('j')), keyboard.typed("j"));
  }

  @Test
  void whatIsPastedBeyondTheLimitIsSwallowed() {
    String limit = "a".repeat(Keyboard.MOST_PASTED);
    assertEquals(
        List.of(new Key.Pasted(limit), Key.of('j')),
        keyboard.typed("\u001b[200~" + limit + "q\u001b\u001b[20q\u001b[201~j"));
  }

  @Property(tries = 10_000)
  void whateverComesNothingThrowsAndNoControlCharacterIsTyped(@ForAll("input") List<String> input) {
    Keyboard any = new Keyboard();
    List<Key> keys = new ArrayList<>();
    for (String each : input) {
      keys.addAll(each.isEmpty() ? any.pause() : any.typed(each));
    }
    keys.forEach(KeyboardTest::isHarmless);
    for (int i = 0; i < Keyboard.MOST_PAUSES; i++) {
      any.pause().forEach(KeyboardTest::isHarmless);
    }
    assertFalse(any.isUnfinished());
    assertEquals(List.of(Key.of('j')), any.typed("j"));
  }

  @Property(tries = 2_000)
  void howTheInputIsDividedDoesNotMatter(@ForAll("input") List<String> input) {
    String whole = String.join("", input);
    Keyboard any = new Keyboard();
    List<Key> keys = new ArrayList<>();
    input.forEach(each -> keys.addAll(any.typed(each)));
    assertEquals(keyboard().typed(whole), keys);
  }

  private static Keyboard keyboard() {
    return new Keyboard();
  }

  private static void isHarmless(Key key) {
    if (key instanceof Key.Typed(String text)) {
      assertEquals(1, text.codePointCount(0, text.length()));
      assertFalse(Character.isISOControl(text.codePointAt(0)));
      assertFalse(Character.getType(text.codePointAt(0)) == Character.SURROGATE);
    }
    if (key instanceof Key.Alt(char letter)) {
      assertFalse(Character.isISOControl(letter) || Character.isSurrogate(letter));
    }
    if (key instanceof Key.Control(char letter)) {
      assertFalse(Character.isISOControl(letter) || Character.isSurrogate(letter));
    }
  }

  /// Characters of any kind, often those that sequences consist of; an empty text is a pause.
  @Provide
  Arbitrary<List<String>> input() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    Arbitrary<String> likely =
        Arbitraries.strings()
            .withChars("\u001b[O]PM<?;:0123456789$~^uABCDZacj \r\n\u0007\\\u009b\ud83d\ude00")
            .ofMaxLength(12);
    Arbitrary<String> parts =
        Arbitraries.of("\u001b[200~", "\u001b[201~", "\u001b[1;5C", "\u001b\u001b", "\u001b[27;5;");
    return Arbitraries.oneOf(any, likely, parts).list().ofMaxSize(8);
  }

  /// A slow connection splits the Up key.
  @Test
  void theRestOfASplitSequenceIsNoKey() {
    for (String rest : List.of("[A", "[1;5C", "OB", "[3~", "[F")) {
      Keyboard slow = new Keyboard();
      slow.typed("\u001b");
      assertEquals(List.of(Key.Special.ESCAPE), slow.pause(), rest);
      assertEquals(List.of(), slow.typed(rest), rest);
      assertEquals(List.of(Key.of('j')), slow.typed("j"), rest);
    }
  }

  @Test
  void aSequenceIsWaitedForOnceItHasBegun() {
    Keyboard slow = new Keyboard();
    assertEquals(List.of(), slow.typed("\u001b["));
    assertEquals(List.of(), slow.pause());
    assertEquals(List.of(Key.Special.UP), slow.typed("A"));
  }

  @Test
  void keysAfterEscapeAreKeys() {
    Keyboard quick = new Keyboard();
    quick.typed("\u001b");
    quick.pause();
    assertEquals(List.of(Key.of('['), Key.of('[')), quick.typed("[["));
    quick.typed("\u001b");
    quick.pause();
    assertEquals(List.of(Key.of('[')), quick.typed("["));
    assertEquals(List.of(Key.of('A')), quick.typed("A"));
  }

  @Test
  void theKeypadHasDigitsInApplicationMode() {
    assertEquals(
        List.of(Key.of('2'), Key.of('.'), Key.of('0'), Key.of('9')),
        keyboard.typed("\u001bOr\u001bOn\u001bOp\u001bOy"));
  }
}
