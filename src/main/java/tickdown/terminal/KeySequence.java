package tickdown.terminal;

import java.util.Optional;
import tickdown.screen.Key;

/// A control sequence from the terminal (ECMA-48, 5.4), without its introducer.
///
///     1;5 C   Ctrl-Right     3 ~   Delete     97;5 u   Ctrl-A, as kitty sends it
///
/// @param parameters everything before the final character, including intermediate characters
/// @param end the final character
/// @param alt whether it was preceded by an ESC, which rxvt sends for Alt
record KeySequence(String parameters, char end, boolean alt) {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CONTROL = 4;

  /// Modifiers that make it a different key: Super, Hyper, Meta. The bits above them are locks.
  private static final int FOREIGN = 8 | 16 | 32;

  private static final int RELEASED = 3;

  private static final String KEYPAD = "*+,-./0123456789";

  boolean beginsPaste() {
    return end == '~' && parameters.equals("200");
  }

  /// The key for this sequence after `ESC [`.
  Optional<Key> key() {
    if (isReply() || number(1, 1, 0) == RELEASED) {
      return Optional.empty();
    }
    return switch (end) {
      case 'A', 'B', 'C', 'D', 'H', 'F' -> moving(end, isByWord(modifiers()));
      case 'a', 'b', 'c', 'd' ->
          parameters.isEmpty() ? moving(Character.toUpperCase(end), alt) : Optional.empty();
      case 'Z' -> Optional.of(Key.Special.BACK_TAB);
      case '~' -> number(0, 0, 0) == 27 ? coded(number(2, 0, 0)) : numbered();
      case '^', '@', '$' -> numbered();
      case 'u' -> coded(number(0, 0, 0));
      default -> Optional.empty();
    };
  }

  /// The key for this sequence after `ESC O`. The lower-case letters are rxvt's, with Ctrl held
  /// down.
  Optional<Key> singleShift() {
    return switch (end) {
      case 'A', 'B', 'C', 'D', 'H', 'F' -> moving(end, isByWord(modifiers() | held(0)));
      case 'a', 'b', 'c', 'd' -> moving(Character.toUpperCase(end), true);
      case 'M' -> Optional.of(Key.Special.ENTER);
      case 'I' -> Optional.of(Key.Special.TAB);
      case 'X' -> Optional.of(Key.of('='));
      default -> keypad();
    };
  }

  /// A key of the keypad in application mode: `j` to `o` are signs, `p` to `y` are digits.
  private Optional<Key> keypad() {
    int at = end - 'j';
    return at >= 0 && at < KEYPAD.length()
        ? Optional.of(Key.of(KEYPAD.charAt(at)))
        : Optional.empty();
  }

  /// Replies of terminals begin with `?`, `>`, `=` or `<`.
  private boolean isReply() {
    return !parameters.isEmpty() && parameters.charAt(0) >= '<';
  }

  private static Optional<Key> moving(char end, boolean byWord) {
    return Optional.of(
        switch (end) {
          case 'A' -> Key.Special.UP;
          case 'B' -> Key.Special.DOWN;
          case 'C' -> byWord ? Key.Special.WORD_RIGHT : Key.Special.RIGHT;
          case 'D' -> byWord ? Key.Special.WORD_LEFT : Key.Special.LEFT;
          case 'H' -> Key.Special.HOME;
          default -> Key.Special.END;
        });
  }

  private Optional<Key> numbered() {
    return switch (number(0, 0, 0)) {
      case 1, 7 -> Optional.of(Key.Special.HOME);
      case 3 -> Optional.of(Key.Special.DELETE);
      case 4, 8 -> Optional.of(Key.Special.END);
      case 5 -> Optional.of(Key.Special.PAGE_UP);
      case 6 -> Optional.of(Key.Special.PAGE_DOWN);
      default -> Optional.empty();
    };
  }

  /// A key named by its code point (kitty's `CSI code ; modifiers u`, xterm's `CSI 27 ; modifiers ;
  /// code ~`).
  private Optional<Key> coded(int code) {
    if ((modifiers() & FOREIGN) != 0) {
      return Optional.empty();
    }
    boolean shift = (modifiers() & SHIFT) != 0;
    if (code == '\t' && shift) {
      return Optional.of(Key.Special.BACK_TAB);
    }
    if (code < 0x20 || code == 0x7f) {
      return CharacterKeys.key((char) code).filter(Key.Special.class::isInstance);
    }
    if (isPrivate(code)) {
      return Optional.empty();
    }
    return lettered(shift ? Character.toUpperCase(code) : code);
  }

  private Optional<Key> lettered(int code) {
    Optional<Key> typed = CharacterKeys.typed(code);
    if ((modifiers() & (ALT | CONTROL)) == 0 || typed.isEmpty()) {
      return typed;
    }
    if (!Character.isBmpCodePoint(code)) {
      return Optional.empty();
    }
    return Optional.of(
        (modifiers() & CONTROL) != 0
            ? new Key.Control((char) Character.toLowerCase(code))
            : new Key.Alt((char) code));
  }

  /// kitty uses code points of the private use area for keys without a character.
  private static boolean isPrivate(int code) {
    return Character.isValidCodePoint(code) && Character.getType(code) == Character.PRIVATE_USE;
  }

  private static boolean isByWord(int modifiers) {
    return (modifiers & (ALT | CONTROL)) != 0;
  }

  private int modifiers() {
    return held(1) | (alt ? ALT : 0);
  }

  /// The modifiers in a field, which counts from 1.
  private int held(int field) {
    return Math.max(0, number(field, 0, 1) - 1);
  }

  /// A number in `1;5:3`: fields are separated by `;`, their parts by `:`.
  private int number(int field, int part, int otherwise) {
    int at = after(';', field, 0);
    at = at < 0 ? -1 : after(':', part, at);
    if (at < 0 || at >= parameters.length() || !isDigit(parameters.charAt(at))) {
      return otherwise;
    }
    int number = 0;
    while (at < parameters.length() && isDigit(parameters.charAt(at)) && number < 1 << 24) {
      number = 10 * number + parameters.charAt(at) - '0';
      at++;
    }
    return number;
  }

  /// The position after the given number of separators; negative if the field has fewer.
  private int after(char divider, int times, int from) {
    int at = from;
    for (int i = 0; i < times; i++) {
      int next = parameters.indexOf(divider, at);
      int end = parameters.indexOf(';', at);
      if (next < 0 || end >= 0 && end < next) {
        return -1;
      }
      at = next + 1;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
