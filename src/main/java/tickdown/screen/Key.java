package tickdown.screen;

/// A key that was pressed, or what else reaches the program through the keyboard.
public sealed interface Key {

  /// A character; `text` is one code point, never a control character.
  record Typed(String text) implements Key {}

  /// A letter with the control key held down: `ctrl-a` is `'a'`. What has a key of its own (tab,
  /// enter, escape, backspace) is [Special].
  record Control(char letter) implements Key {}

  /// A letter with the alt key held down, or after escape: `alt-b` is `'b'`.
  record Alt(char letter) implements Key {}

  /// Text that was pasted as one, so that nobody mistakes it for keys; foreign, with line feeds
  /// between its lines.
  record Pasted(String text) implements Key {}

  /// Keys with names.
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

  /// The key of that character.
  static Key of(char c) {
    return new Typed(String.valueOf(c));
  }
}
