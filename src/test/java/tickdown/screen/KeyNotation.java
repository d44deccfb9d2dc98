package tickdown.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notation for keys in tests: `space j*3 ctrl-u alt-b word-left s "no staging" enter`.
///
/// Quoted text is typed character by character; `paste"a text"` is pasted.
public final class KeyNotation {
  private static final Pattern TOKEN =
      Pattern.compile("(paste)?\"([^\"]*)\"|(\\S+?)(?:\\*(\\d+))?(?=\\s|$)");

  private KeyNotation() {}

  /// The keys in `words`.
  public static List<Key> of(String words) {
    List<Key> keys = new ArrayList<>();
    Matcher token = TOKEN.matcher(words);
    while (token.find()) {
      if (token.group(1) != null) {
        keys.add(new Key.Pasted(token.group(2)));
      } else if (token.group(2) != null) {
        keys.addAll(typed(token.group(2)));
      } else {
        int times = token.group(4) == null ? 1 : Integer.parseInt(token.group(4));
        Key key = named(token.group(3));
        for (int i = 0; i < times; i++) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /// A text, character by character.
  static List<Key> typed(String text) {
    return text.codePoints().<Key>mapToObj(c -> new Key.Typed(Character.toString(c))).toList();
  }

  private static Key named(String name) {
    if (name.codePointCount(0, name.length()) == 1) {
      return new Key.Typed(name);
    }
    return switch (name) {
      case "space" -> new Key.Typed(" ");
      case "esc" -> Key.Special.ESCAPE;
      case "shift-tab" -> Key.Special.BACK_TAB;
      default -> modified(name);
    };
  }

  private static Key modified(String name) {
    if (name.startsWith("ctrl-")) {
      return new Key.Control(name.charAt("ctrl-".length()));
    }
    return name.startsWith("alt-")
        ? new Key.Alt(name.charAt("alt-".length()))
        : Key.Special.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The command for `key` on the given screen; empty if there is none, or if a question or page is
  /// open.
  public static Optional<KeyCommand> command(Screen screen, Key key) {
    return screen.mode() instanceof Mode.Walking ? KeyCommand.of(key, screen) : Optional.empty();
  }

  /// The keys that are available on the given screen.
  public static List<Key> live(Screen screen) {
    return Arrays.stream(KeyCommand.values())
        .filter(command -> command.isLive(screen))
        .flatMap(command -> command.names().stream())
        .map(name -> named(name.equals("1-9") ? "2" : name))
        .toList();
  }
}
