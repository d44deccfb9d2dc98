package tickdown.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.terminal.Asking;
import tickdown.terminal.Word;
import tickdown.text.Columns;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;
import tickdown.text.Wrapping;

/// The part of the screen below the list: the details of the item in front, or what is asked.
///
/// @param lines not more than there is room for
/// @param cursor where is typed, counted from the first column and line of the panel
record Panel(List<Line> lines, Optional<Picture.Cursor> cursor) {

  private static final String PROMPT = " > ";

  /// The panel of `width` columns and `height` lines.
  static Panel of(Screen screen, int width, int height) {
    return switch (screen.mode()) {
      case Mode.Walking _, Mode.Reading _ -> details(screen, width, height);
      case Mode.Typing(LineEdit line) -> typing(question(screen), line, width, height);
      case Mode.Going(LineEdit line) ->
          typing(Line.of(Tone.TITLE, " Go to which number?"), line, width, height);
      case Mode.Searching(LineEdit line, List<Entry> found, int _) ->
          typing(looking(line, found), line, width, height);
      case Mode.Confirming(Asking.ForConsent consent) ->
          new Panel(
              fitting(Line.of(" ").plus(Tone.TITLE, consent.question()), width, height),
              Optional.empty());
      case Mode.Choosing choosing -> choosing(choosing, width, height, screen.setting().glyphs());
    };
  }

  private static Panel details(Screen screen, int width, int height) {
    List<Line> lines =
        screen.walk().current().map(entry -> Details.of(screen, entry)).orElse(List.of());
    List<Line> wrapped =
        lines.stream().flatMap(line -> Wrapping.onScreen(line, width).stream()).toList();
    if (wrapped.size() <= height) {
      return new Panel(wrapped, Optional.empty());
    }
    List<Line> shown = new ArrayList<>(wrapped.subList(0, Math.max(0, height - 1)));
    shown.add(
        Line.of(
            Tone.FAINT,
            " %s %d more; enter shows all"
                .formatted(screen.setting().glyphs().ellipsis(), wrapped.size() - shown.size())));
    return new Panel(shown, Optional.empty());
  }

  private static Line looking(LineEdit line, List<Entry> found) {
    String count =
        line.text().isBlank()
            ? ""
            : found.size() == 1 ? ": 1 item" : ": " + found.size() + " items";
    return Line.of(Tone.TITLE, " Search" + count);
  }

  /// What was asked, and the line that is typed below it; that line is always seen.
  private static Panel typing(Line question, LineEdit line, int width, int height) {
    List<Line> lines = new ArrayList<>(fitting(question, width, Math.max(1, height - 1)));
    if (height < 2) {
      lines.clear();
    }
    int room = Math.max(1, width - PROMPT.length() - 1);
    String before = new SafeText(line.text().substring(0, line.at())).text();
    String all = before + new SafeText(line.text().substring(line.at())).text();
    int from = firstSeen(before, room);
    String seen = all.substring(from);
    lines.add(Line.of(Tone.KEY, PROMPT).plus(seen.substring(0, Columns.fitting(seen, room))));
    int column = PROMPT.length() + Columns.of(before.substring(from));
    return new Panel(lines, Optional.of(new Picture.Cursor(column, lines.size() - 1)));
  }

  /// How many characters are left out at the beginning, so that the end of `before` is seen.
  private static int firstSeen(String before, int room) {
    int from = 0;
    int left = Columns.of(before);
    while (left > room && from < before.length()) {
      int end = from + Math.max(1, Columns.lengthOfFirst(before.substring(from)));
      left -= Columns.of(before.substring(from, end));
      from = end;
    }
    return from;
  }

  private static Panel choosing(Mode.Choosing choosing, int width, int height, Glyphs glyphs) {
    List<Line> lines =
        new ArrayList<>(
            fitting(
                Line.of(" ").plus(Tone.TITLE, choosing.question()),
                width,
                Math.max(1, height / 2)));
    int room = Math.max(1, height - lines.size());
    int top = Math.max(0, choosing.at() - room + 1);
    List<Mode.Option> options = choosing.options();
    for (int i = top; i < Math.min(options.size(), top + room); i++) {
      boolean isHere = i == choosing.at();
      lines.add(
          Line.of(isHere ? Tone.TITLE : Tone.PLAIN, isHere ? " " + glyphs.here() + " " : "   ")
              .plus(Tone.KEY, options.get(i).key() + "  ")
              .plus(isHere ? Tone.TITLE : Tone.PLAIN, options.get(i).label())
              .within(width, glyphs.ellipsis()));
    }
    return new Panel(lines.subList(0, Math.min(lines.size(), height)), Optional.empty());
  }

  private static List<Line> fitting(Line line, int width, int height) {
    List<Line> lines = Wrapping.onScreen(line, width);
    return lines.subList(0, Math.min(lines.size(), height));
  }

  private static Line question(Screen screen) {
    String item =
        screen
            .walk()
            .current()
            .map(entry ->
                entry.number()
                    + " «"
                    + new SafeText(screen.walk().run().text(entry.item())).text()
                    + "»")
            .orElse("");
    return Line.of(Tone.TITLE, " " + question(screen.walk().asking(), item));
  }

  private static String question(Asking asking, String item) {
    return switch (asking) {
      case Asking.ForArgument(Word word) -> question(word, item);
      case Asking.ForAll _ -> "Why is everything outstanding in this section skipped?";
      case Asking.ForValue(Placeholder placeholder) -> question(placeholder);
      case Asking.ForConsent(String question, var _, var _) -> question;
      case Asking.ForWord() -> "";
    };
  }

  private static String question(Word word, String item) {
    return switch (word) {
      case SKIP -> "Skip " + item + ". Why?";
      case FAIL -> item + " failed. Why?";
      case NOTE -> "A comment on " + item + ":";
      case LINK -> "A link for " + item + ", beginning with https:// or http://";
      case FINISH -> "Items are outstanding. Why is the run finished all the same?";
      default -> word.spelling() + ": " + item;
    };
  }

  private static String question(Placeholder placeholder) {
    String token = new SafeText(placeholder.token()).text();
    return switch (placeholder.kind()) {
      case RELEASE -> "Which version is released, for %s?".formatted(token);
      case DATE -> "Which date is %s?".formatted(token);
      case WORDS, VARIABLE, ARITHMETIC -> "What is %s?".formatted(token);
    };
  }
}
