package tickdown.screen;

/// A key that was pressed, or other keyboard input.
public sealed interface Key {

  /// A character; `text` is one code point, never a control character.
  record Typed(String text) implements Key {}

  /// A letter with Ctrl: `ctrl-a` is `'a'`. Those that are keys of their own (Tab, Enter, Escape,
  /// Backspace) are [Special].
  record Control(char letter) implements Key {}

  /// A letter with Alt, or after Escape: `alt-b` is `'b'`.
  record Alt(char letter) implements Key {}

  /// Pasted text, which must not be mistaken for keys; foreign, with line feeds between its lines.
  record Pasted(String text) implements Key {}

  /// Named keys.
  enum Special implements Key {
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN
  }

  /// The key for a character.
  static Key of(char c) {
    return new Typed(String.valueOf(c));
  }
}
