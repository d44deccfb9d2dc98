package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import tickdown.text.Columns;
import tickdown.text.SafeText;

/// A line that is being typed: its text, the cursor, and the history of earlier lines.
///
/// The keys are those of readline's emacs mode, as in shells.
///
/// @param at the position of the cursor in characters; never inside a grapheme cluster
/// @param earlier earlier lines, oldest first
/// @param recalled the earlier line that is shown, counted from the newest; -1 if none is
/// @param begun what had been typed before the first earlier line was recalled
public record LineEdit(String text, int at, List<String> earlier, int recalled, String begun) {
  /// The maximum length; anything longer was pasted by mistake.
  public static final int LONGEST = 4000;

  private static final int MOST_EARLIER = 50;

  public LineEdit {
    earlier = List.copyOf(earlier);
  }

  /// An empty line without history.
  public static LineEdit empty() {
    return new LineEdit("", 0, List.of(), -1, "");
  }

  /// A new, empty line with the same history.
  public LineEdit fresh() {
    return fresh("");
  }

  /// A new line that begins with `begun`.
  LineEdit fresh(String begun) {
    return new LineEdit(begun, begun.length(), earlier, -1, "");
  }

  /// A new line, with this one added to the history.
  public LineEdit given() {
    if (text.isBlank() || (!earlier.isEmpty() && earlier.getLast().equals(text))) {
      return fresh();
    }
    List<String> more = new ArrayList<>(earlier);
    more.add(text);
    return new LineEdit(
        "", 0, more.subList(Math.max(0, more.size() - MOST_EARLIER), more.size()), -1, "");
  }

  /// The line after a key; other keys do not change it.
  public LineEdit press(Key key) {
    return switch (key) {
      case Key.Typed(String typed) -> insert(typed);
      case Key.Pasted(String pasted) ->
          insert(new SafeText(pasted.replace('\n', ' ').replace('\t', ' ')).text());
      case Key.Control(char letter) -> control(letter);
      case Key.Alt(char letter) -> alt(letter);
      case Key.Special special -> special(special);
    };
  }

  /// Whether the cursor is at the end.
  boolean isAtEnd() {
    return at == text.length();
  }

  private LineEdit insert(String more) {
    if (text.length() + more.length() > LONGEST) {
      return this;
    }
    return edited(text.substring(0, at) + more + text.substring(at), at + more.length());
  }

  private LineEdit control(char letter) {
    return switch (letter) {
      case 'a' -> moved(0);
      case 'b' -> moved(before());
      case 'd' -> without(at, after());
      case 'e' -> moved(text.length());
      case 'f' -> moved(after());
      case 'k' -> without(at, text.length());
      case 'n' -> special(Key.Special.DOWN);
      case 'p' -> special(Key.Special.UP);
      case 'u' -> without(0, at);
      case 'w' -> without(wordBefore(), at);
      default -> this;
    };
  }

  private LineEdit alt(char letter) {
    return switch (letter) {
      case 'b' -> moved(wordBefore());
      case 'd' -> without(at, wordAfter());
      case 'f' -> moved(wordAfter());
      default -> this;
    };
  }

  private LineEdit special(Key.Special key) {
    return switch (key) {
      case LEFT -> moved(before());
      case RIGHT -> moved(after());
      case WORD_LEFT -> moved(wordBefore());
      case WORD_RIGHT -> moved(wordAfter());
      case HOME -> moved(0);
      case END -> moved(text.length());
      case BACKSPACE -> without(before(), at);
      case DELETE -> without(at, after());
      case UP -> recall(recalled + 1);
      case DOWN -> recall(recalled - 1);
      case ENTER, ESCAPE, TAB, BACK_TAB, PAGE_UP, PAGE_DOWN -> this;
    };
  }

  private LineEdit recall(int which) {
    if (which < 0) {
      return recalled < 0 ? this : fresh(begun);
    }
    if (which >= earlier.size()) {
      return this;
    }
    String line = earlier.get(earlier.size() - 1 - which);
    return new LineEdit(line, line.length(), earlier, which, recalled < 0 ? text : begun);
  }

  private LineEdit without(int from, int to) {
    return edited(text.substring(0, from) + text.substring(to), from);
  }

  private LineEdit edited(String text, int at) {
    return new LineEdit(text, at, earlier, recalled, begun);
  }

  private LineEdit moved(int at) {
    return new LineEdit(text, at, earlier, recalled, begun);
  }

  private int before() {
    int previous = 0;
    for (int next = 0; next < at; next = next(next)) {
      previous = next;
    }
    return previous;
  }

  private int after() {
    return at >= text.length() ? at : next(at);
  }

  /// The end of the grapheme cluster that begins at `from`.
  private int next(int from) {
    return from + Columns.lengthOfFirst(text.substring(from));
  }

  private int wordBefore() {
    int from = at;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    return from;
  }

  private int wordAfter() {
    int to = at;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    while (to < text.length() && text.charAt(to) != ' ') {
      to++;
    }
    return to;
  }
}
