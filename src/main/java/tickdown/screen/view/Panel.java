package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.plain.lines.QuestionText;
import tickdown.screen.Glyphs;
import tickdown.screen.Layout;
import tickdown.screen.LineEdit;
import tickdown.screen.Mode;
import tickdown.screen.Picture;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.LineWrapper;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Question;

/// The part of the screen below the list: the details of the current item, or a question.
///
/// @param lines no more than fit
/// @param cursor where text is typed, counted from the top left of the panel
record Panel(List<Line> lines, Optional<Picture.Cursor> cursor) {

  private static final String PROMPT = " > ";

  /// The panel, `width` columns wide and `height` lines high.
  static Panel of(Screen screen, int width, int height) {
    return switch (screen.mode()) {
      case Mode.Walking _, Mode.Reading _ -> details(screen, width, height);
      case Mode.Typing(LineEdit line) -> typing(screen, PromptText.of(screen), line, width, height);
      case Mode.Going(LineEdit line) ->
          typing(screen, Line.of(Tone.TITLE, " Which number?"), line, width, height);
      case Mode.Searching(LineEdit line, var _, var found, int _) ->
          typing(screen, looking(line, found.size()), line, width, height);
      case Mode.Waiting _ ->
          new Panel(
              fitting(PromptText.of(screen), width, height, screen.setting().glyphs()),
              Optional.empty());
      case Mode.Confirming(Question.ForConsent consent) ->
          new Panel(
              fitting(
                  Line.of(" ").plus(QuestionText.of(screen.walk(), consent.about())),
                  width,
                  height,
                  screen.setting().glyphs()),
              Optional.empty());
      case Mode.Choosing choosing -> choosing(screen, choosing, width, height);
    };
  }

  /// The number of rows that it takes to show everything; 0 while something is typed, which has
  /// room in any panel.
  static int needed(Screen screen, int width) {
    return switch (screen.mode()) {
      case Mode.Walking _ -> wrapped(screen, width).size();
      case Mode.Choosing choosing ->
          LineWrapper.onScreen(PromptText.of(screen, choosing.menu()), width).size()
              + choosing.options().size();
      case Mode.Reading _, Mode.Typing _, Mode.Going _, Mode.Searching _, Mode.Confirming _ -> 0;
      case Mode.Waiting _ -> 0;
    };
  }

  private static List<Line> wrapped(Screen screen, int width) {
    List<Line> lines =
        screen
            .walk()
            .current()
            .filter(_ -> !screen.listing().isEmpty())
            .map(entry -> ItemDetails.of(screen, entry))
            .orElseGet(() -> atEnd(screen));
    return lines.stream().flatMap(line -> LineWrapper.onScreen(line, width).stream()).toList();
  }

  private static Panel details(Screen screen, int width, int height) {
    List<Line> wrapped = wrapped(screen, width);
    if (wrapped.size() <= height) {
      return new Panel(wrapped, Optional.empty());
    }
    if (height < 2) {
      return new Panel(wrapped.subList(0, Math.max(0, height)), Optional.empty());
    }
    List<Line> shown = new ArrayList<>(wrapped.subList(0, height - 1));
    shown.add(
        Line.of(
            Tone.FAINT,
            " %s %s more; enter shows all",
            screen.setting().glyphs().ellipsis(),
            wrapped.size() - shown.size()));
    return new Panel(shown, Optional.empty());
  }

  /// If the list is not visible, says here that this is the end.
  private static List<Line> atEnd(Screen screen) {
    if (screen.layout().shape() != Layout.Shape.TINY) {
      return List.of();
    }
    return List.of(
        Line.of(
            Tone.TITLE,
            " %s",
            screen.listing().isEmpty() ? MessageText.NOTHING_LISTED : ListView.ending(screen)));
  }

  private static Line looking(LineEdit line, int found) {
    String count = found == 0 ? "no match" : Plural.of(found, "item");
    return Line.of(Tone.TITLE, " Search%s", line.text().isBlank() ? "" : ": " + count);
  }

  /// The question and the input below it, on as many rows as it takes. The cursor is always
  /// visible.
  private static Panel typing(Screen screen, Line question, LineEdit line, int width, int height) {
    TypedLine typed = TypedLine.of(line, Math.max(1, width - PROMPT.length() - 1));
    int shown = Math.clamp(height - 1, 1, typed.rows().size());
    List<Line> lines = new ArrayList<>();
    if (height > 1) {
      lines.addAll(fitting(question, width, height - shown, screen.setting().glyphs()));
    }
    int from = Math.clamp(typed.row() - shown + 1, 0, typed.rows().size() - shown);
    int top = lines.size();
    for (int i = from; i < from + shown; i++) {
      String lead = i == 0 ? PROMPT : " ".repeat(PROMPT.length());
      lines.add(Line.of(Tone.KEY, lead).plus(typed.rows().get(i)));
    }
    return new Panel(
        lines,
        Optional.of(
            new Picture.Cursor(PROMPT.length() + typed.column(), top + typed.row() - from)));
  }

  private static Panel choosing(Screen screen, Mode.Choosing choosing, int width, int height) {
    Glyphs glyphs = screen.setting().glyphs();
    List<Line> lines =
        new ArrayList<>(
            fitting(
                PromptText.of(screen, choosing.menu()), width, Math.max(1, height / 2), glyphs));
    int room = Math.max(1, height - lines.size());
    int top = Math.max(0, choosing.at() - room + 1);
    List<Mode.Option> options = choosing.options();
    for (int i = top; i < Math.min(options.size(), top + room); i++) {
      boolean isHere = i == choosing.at();
      lines.add(
          Line.of(isHere ? Tone.TITLE : Tone.PLAIN, isHere ? " " + glyphs.here() + " " : "   ")
              .plus(Tone.KEY, "%s  ", options.get(i).key())
              .plus(isHere ? Tone.TITLE : Tone.PLAIN, options.get(i).label())
              .within(width, glyphs.ellipsis()));
    }
    return new Panel(lines.subList(0, Math.min(lines.size(), height)), Optional.empty());
  }

  /// Cuts what does not fit, and marks the cut.
  private static List<Line> fitting(Line line, int width, int height, Glyphs glyphs) {
    List<Line> lines = LineWrapper.onScreen(line, width);
    if (lines.size() <= height || height < 1) {
      return lines.subList(0, Math.min(lines.size(), Math.max(0, height)));
    }
    List<Line> shown = new ArrayList<>(lines.subList(0, height - 1));
    Line last = lines.get(height - 1);
    shown.add(last.within(width - 2, "").plus(" %s", glyphs.ellipsis()));
    return shown;
  }
}
