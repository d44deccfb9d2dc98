package tickdown.terminal;

import java.util.Optional;
import tickdown.screen.Key;

/// The keys for single characters.
final class CharacterKeys {

  /// A character after ESC.
  sealed interface Alt {
    /// It was pressed together with Alt.
    record Together(Key key) implements Alt {}

    /// It was pressed after Escape.
    record Apart() implements Alt {}
  }

  private CharacterKeys() {}

  /// The key for a character that is not a surrogate; empty for control characters that have none.
  static Optional<Key> key(char c) {
    return switch (c) {
      case '\r', '\n' -> Optional.of(Key.Special.ENTER);
      case '\t' -> Optional.of(Key.Special.TAB);
      case '\b', 0x7f -> Optional.of(Key.Special.BACKSPACE);
      case 0x1b -> Optional.of(Key.Special.ESCAPE);
      default -> c < 0x20 ? control(c) : typed(c);
    };
  }

  /// `0x01` to `0x1a` are letters with Ctrl, `0x1c` to `0x1f` are `\ ] ^ _` with Ctrl.
  private static Optional<Key> control(char c) {
    return c == 0
        ? Optional.empty()
        : Optional.of(new Key.Control(Character.toLowerCase((char) (c + 0x40))));
  }

  /// The key for a character; empty if there is none.
  static Optional<Key> typed(int point) {
    return isText(point) ? Optional.of(new Key.Typed(Character.toString(point))) : Optional.empty();
  }

  private static boolean isText(int point) {
    return Character.isValidCodePoint(point)
        && !Character.isISOControl(point)
        && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /// The meaning of `c` after ESC. Alt-Backspace is a common alternative to Ctrl-W.
  static Alt alt(char c) {
    if (c == '\b' || c == 0x7f) {
      return new Alt.Together(new Key.Control('w'));
    }
    return isText(c) ? new Alt.Together(new Key.Alt(c)) : new Alt.Apart();
  }

  /// Whether the text consists of digits only.
  static boolean isNumber(CharSequence text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
