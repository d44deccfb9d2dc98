package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.screen.Glyphs;
import tickdown.screen.Layout;
import tickdown.screen.LineEdit;
import tickdown.screen.Mode;
import tickdown.screen.Picture;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.LineWrapper;
import tickdown.text.SafeText;
import tickdown.text.Tone;
import tickdown.walk.EventWords;
import tickdown.walk.Question;
import tickdown.walk.Word;

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
      case Mode.Typing(LineEdit line) -> typing(screen, question(screen), line, width, height);
      case Mode.Going(LineEdit line) ->
          typing(screen, Line.of(Tone.TITLE, " Go to which number?"), line, width, height);
      case Mode.Searching(LineEdit line, var _, List<Entry> found, int _) ->
          typing(screen, looking(line, found), line, width, height);
      case Mode.Confirming(Question.ForConsent consent) ->
          new Panel(
              fitting(
                  Line.of(" ").plus(Tone.TITLE, consent.question()),
                  width,
                  height,
                  screen.setting().glyphs()),
              Optional.empty());
      case Mode.Choosing choosing -> choosing(choosing, width, height, screen.setting().glyphs());
    };
  }

  private static Panel details(Screen screen, int width, int height) {
    List<Line> lines =
        screen
            .walk()
            .current()
            .map(entry -> ItemDetails.of(screen, entry))
            .orElseGet(() -> atEnd(screen));
    List<Line> wrapped =
        lines.stream().flatMap(line -> LineWrapper.onScreen(line, width).stream()).toList();
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
            " %s %d more; enter shows all"
                .formatted(screen.setting().glyphs().ellipsis(), wrapped.size() - shown.size())));
    return new Panel(shown, Optional.empty());
  }

  /// Where the list is not seen, the end is told here.
  private static List<Line> atEnd(Screen screen) {
    return screen.layout().shape() == Layout.Shape.TINY
        ? List.of(Line.of(Tone.TITLE, " " + ListView.ending(screen)))
        : List.of();
  }

  private static Line looking(LineEdit line, List<Entry> found) {
    String count =
        line.text().isBlank()
            ? ""
            : found.size() == 1 ? ": 1 item" : ": " + found.size() + " items";
    return Line.of(Tone.TITLE, " Search" + count);
  }

  /// What was asked, and below it what is typed, on as many rows as it takes; where the cursor is,
  /// is always seen.
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

  private static Panel choosing(Mode.Choosing choosing, int width, int height, Glyphs glyphs) {
    List<Line> lines =
        new ArrayList<>(
            fitting(
                Line.of(" ").plus(Tone.TITLE, choosing.question()),
                width,
                Math.max(1, height / 2),
                glyphs));
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

  /// What has no room is left out at the end, and a sign says so.
  private static List<Line> fitting(Line line, int width, int height, Glyphs glyphs) {
    List<Line> lines = LineWrapper.onScreen(line, width);
    if (lines.size() <= height || height < 1) {
      return lines.subList(0, Math.min(lines.size(), Math.max(0, height)));
    }
    List<Line> shown = new ArrayList<>(lines.subList(0, height - 1));
    Line last = lines.get(height - 1);
    shown.add(last.within(width - 2, "").plus(" " + glyphs.ellipsis()));
    return shown;
  }

  private static Line question(Screen screen) {
    return switch (screen.walk().asking()) {
      case Question.ForArgument(Word word) -> question(screen, word);
      case Question.ForAll(Word word) ->
          asked(
              word == Word.NA
                  ? "Why does nothing of it apply? (enter: unsaid)"
                  : "Why is everything outstanding in this section skipped?");
      case Question.ForValue(Placeholder placeholder) -> asked(question(placeholder));
      case Question.ForConsent(String question, var _, var _) -> asked(question);
      case Question.ForWord() -> Line.empty();
    };
  }

  /// What the item came to already, for those who are about to answer it otherwise.
  private static Line answered(Screen screen) {
    return screen
        .walk()
        .current()
        .map(entry -> screen.walk().run().standing(entry))
        .filter(standing -> standing.source() instanceof ItemStatus.Source.Answer)
        .filter(standing -> !(standing.outcome() instanceof Outcome.Open))
        .map(standing -> Line.of(Tone.CARE, "  (now: " + EventWords.standing(standing) + ")"))
        .orElseGet(Line::empty);
  }

  private static Line asked(String question) {
    return Line.of(" ").plus(Tone.TITLE, question);
  }

  private static Line question(Screen screen, Word word) {
    Line item = screen.walk().current().map(entry -> named(screen, entry)).orElseGet(Line::empty);
    return switch (word) {
      case SKIP -> asked("Skip ").plus(item).plus(Tone.TITLE, ". Why?").plus(answered(screen));
      case FAIL -> asked("").plus(item).plus(Tone.TITLE, " failed. Why?").plus(answered(screen));
      case NA ->
          asked("")
              .plus(item)
              .plus(Tone.TITLE, " does not apply. Why?")
              .plus(" (enter: unsaid)")
              .plus(answered(screen));
      case NOTE -> asked("A comment on ").plus(item).plus(Tone.TITLE, ":");
      case LINK ->
          asked("A link for ").plus(item).plus(Tone.TITLE, ", beginning with https:// or http://");
      case FINISH ->
          asked(
              "Outstanding: %d. Why is the run finished all the same?"
                  .formatted(screen.listing().progress().walk().outstanding()));
      default -> asked(word.spelling() + " ").plus(item);
    };
  }

  /// `2.3.2 «Push tag to remote»`
  private static Line named(Screen screen, Entry entry) {
    Glyphs glyphs = screen.setting().glyphs();
    return Line.of(Tone.TITLE, entry.number() + " " + glyphs.quote())
        .plus(
            ProseLine.of(
                screen.walk().run().prose(entry.item()), Tone.TITLE, screen.setting().palette()))
        .plus(Tone.TITLE, glyphs.unquote());
  }

  private static String question(Placeholder placeholder) {
    String token = new SafeText(placeholder.token()).text();
    return switch (placeholder.kind()) {
      case Kind.Release _ -> "Which version is released, for %s?".formatted(token);
      case Kind.Date _ -> "Which date is %s?".formatted(token);
      case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ -> "What is %s?".formatted(token);
    };
  }
}
