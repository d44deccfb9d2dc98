package tickdown.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parsed output of a full screen; anything that Tickdown does not send on purpose fails.
public final class RawStream {

  /// The sequences that Tickdown sends; the group contains their parameters.
  public enum Ours {
    /// Cursor position: row and column.
    CUP("\u001b\\[(\\d+;\\d+)H"),
    /// Cursor character absolute: column.
    CHA("\u001b\\[(\\d+)G"),
    /// Erase from the cursor to the end of the line.
    EL("\u001b\\[()K"),
    /// Erase everything.
    ED("\u001b\\[(2)J"),
    SGR("\u001b\\[([0-9;]+)m"),
    SHOW_CURSOR("\u001b\\[\\?(25)h"),
    HIDE_CURSOR("\u001b\\[\\?(25)l"),
    BEGIN_UPDATE("\u001b\\[\\?(2026)h"),
    END_UPDATE("\u001b\\[\\?(2026)l"),
    LINK("\u001b]8;;(https://[!-~]+)\u001b\\\\"),
    END_LINK("\u001b]8;;()\u001b\\\\"),
    /// Alternate screen, bracketed paste, no wrapping; sent when a screen is entered.
    ENTER("\u001b\\[\\?(1049h|2004h|7l)"),
    LEAVE("\u001b\\[\\?(1049l|2004l|7h)"),
    COPY("\u001b]52;c;([A-Za-z0-9+/]*=*)\u001b\\\\");

    private final Pattern pattern;

    Ours(String regex) {
      pattern = Pattern.compile(regex);
    }
  }

  /// Part of the stream.
  public sealed interface Part {
    /// Visible characters.
    record Text(String text) implements Part {}

    record Sequence(Ours name, String parameters) implements Part {}
  }

  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029\\p{Cn}]");

  /// Format characters can control a terminal, except those that join emoji and letters.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");

  private RawStream() {}

  /// The parts of `raw`; fails at the first unexpected sequence or control character.
  public static List<Part> parts(CharSequence raw) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile("\u001b").matcher(raw);
    int at = 0;
    while (at < raw.length()) {
      int escape = matcher.find(at) ? matcher.start() : raw.length();
      if (escape > at) {
        parts.add(text(raw.subSequence(at, escape).toString()));
        at = escape;
      } else {
        Matcher ours = ours(raw, at);
        parts.add(new Part.Sequence(name(ours), ours.group(1)));
        at = ours.end();
      }
    }
    return parts;
  }

  private static Part text(String text) {
    if (HARMFUL.matcher(text).find() || STEERING.matcher(text).find()) {
      throw new AssertionError("a character that steers a terminal in: " + visible(text));
    }
    return new Part.Text(text);
  }

  private static Matcher ours(CharSequence raw, int at) {
    return Arrays.stream(Ours.values())
        .map(each -> each.pattern.matcher(raw).region(at, raw.length()))
        .filter(Matcher::lookingAt)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "not a sequence of ours: "
                    + visible(raw.subSequence(at, Math.min(at + 20, raw.length())))));
  }

  private static Ours name(Matcher ours) {
    return Arrays.stream(Ours.values())
        .filter(each -> each.pattern == ours.pattern())
        .findFirst()
        .orElseThrow();
  }

  /// The stream in readable form: `^[[1;1H` for a sequence.
  public static String visible(CharSequence raw) {
    return raw.chars()
        .mapToObj(c ->
            c == 0x1b
                ? "^["
                : Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
  }
}
