package tickdown.terminal.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.terminal.Update;
import tickdown.terminal.Word;

/// Looking for items as one types.
final class Searches {
  private Searches() {}

  static ScreenStep begin(Screen screen) {
    return ScreenStep.of(screen.in(new Mode.Searching(screen.said().line().fresh(), List.of(), 0)));
  }

  static ScreenStep searching(Screen screen, Mode.Searching searching, Key key) {
    return switch (key) {
      case Key.Special.ESCAPE -> ScreenStep.of(screen.walking());
      case Key.Special.ENTER -> going(screen, searching);
      case Key.Special.UP -> moved(screen, searching, -1);
      case Key.Special.DOWN, Key.Special.TAB -> moved(screen, searching, 1);
      default -> typed(screen, searching.line().press(key), searching);
    };
  }

  private static ScreenStep going(Screen screen, Mode.Searching searching) {
    Screen back = screen.remembering(searching.line()).walking();
    return searching.found().isEmpty()
        ? ScreenStep.of(back)
        : ScreenUpdate.adopting(
            back,
            Update.obeying(back.walk(), Word.GO, searching.found().get(searching.at()).number()));
  }

  private static ScreenStep moved(Screen screen, Mode.Searching searching, int step) {
    int last = Math.max(0, searching.found().size() - 1);
    int at = Math.clamp(searching.at() + step, 0, last);
    return ScreenStep.of(screen.in(new Mode.Searching(searching.line(), searching.found(), at)));
  }

  private static ScreenStep typed(Screen screen, LineEdit line, Mode.Searching before) {
    return line.text().equals(before.line().text())
        ? ScreenStep.of(screen.in(new Mode.Searching(line, before.found(), before.at())))
        : ScreenStep.of(
            screen.in(new Mode.Searching(line, found(screen.walk().run(), line.text()), 0)));
  }

  /// The items in which every word of `typed` occurs: in the text, number, id, titles of sections
  /// or notes.
  static List<Entry> found(Run run, String typed) {
    List<String> words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty()
        ? List.of()
        : run.entries().stream().filter(entry -> holds(run, entry, words)).toList();
  }

  private static boolean holds(Run run, Entry entry, List<String> words) {
    String all =
        String.join(
                "\n",
                entry.number(),
                run.text(entry.item()),
                entry.id(),
                String.join("\n", entry.way().titles()),
                evidence(run, entry),
                Details.plain(entry.item()))
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private static String evidence(Run run, Entry entry) {
    return String.join(
        "\n",
        run.history().evidence(entry.id()).stream().map(added -> added.evidence().text()).toList());
  }
}
