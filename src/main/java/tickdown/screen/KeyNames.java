package tickdown.screen;

import java.util.Locale;

/// The names of keys.
final class KeyNames {
  private KeyNames() {}

  /// Whether `key` has the given name: `space`, `a`, `up`, `ctrl-z`, `1-9`.
  static boolean isCalled(Key key, String name) {
    return switch (key) {
      case Key.Typed(String text) -> isTyped(text, name);
      case Key.Control(char letter) -> name.equals("ctrl-" + letter);
      case Key.Special special -> name.equals(of(special));
      case Key.Alt _, Key.Pasted _ -> false;
    };
  }

  private static boolean isTyped(String text, String name) {
    return switch (name) {
      case "space" -> text.equals(" ");
      case "1-9" -> text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
      default -> text.equals(name);
    };
  }

  /// The name of a named key: `page-up`.
  private static String of(Key.Special key) {
    return key == Key.Special.BACK_TAB
        ? "shift-tab"
        : key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
