package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.english.ConflictText;
import tickdown.english.ProseLine;
import tickdown.english.SharingText;
import tickdown.english.TallyText;
import tickdown.plain.lines.OutcomeTone;
import tickdown.run.Event;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.Tally;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Stale;
import tickdown.run.gate.Wait;
import tickdown.screen.Glyphs;
import tickdown.screen.ListRow;
import tickdown.screen.Listing;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;
import tickdown.text.TimeSpan;
import tickdown.text.Tone;
import tickdown.walk.SearchIndex;

/// The visible rows of the list; others are not even looked at.
final class ListView {
  private static final int LEAST_NUMBER = 5;
  private static final int MOST_NAME = 11;

  /// Beyond this, the status of an item would be too far from its text.
  private static final int MOST_COLUMNS = 110;

  private final Screen screen;
  private final Glyphs glyphs;
  private final int width;
  private final Stale stale;
  private final Assurance assurance;
  private final Set<String> withWaits;

  private ListView(Screen screen, int width) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = width;
    this.stale = new Stale(screen.walk().run(), screen.moment().head());
    this.assurance = Assurance.of(screen.walk().run());
    this.withWaits =
        screen.walk().run().events().stream()
            .flatMap(event ->
                event.what() instanceof Event.WaitBegan(var item, var _)
                    ? Stream.of(item.id())
                    : Stream.empty())
            .collect(Collectors.toSet());
  }

  /// `height` rows of the list from its top, each at most `width` columns.
  static List<Line> of(Screen screen, Listing listing, int width, int height) {
    if (listing.isEmpty()) {
      return List.of(Line.of(" %s", MessageText.NOTHING_LISTED));
    }
    int last = Math.min(listing.rows().size(), listing.top() + height);
    return new ListView(screen, width).all(listing.rows().subList(listing.top(), last));
  }

  /// Rows for search results, one of which is selected.
  static List<Line> found(Screen screen, Mode.Searching searching, int width, int height) {
    if (height < 1) {
      return List.of();
    }
    int top = Math.max(0, searching.at() - height + 1);
    int last = Math.min(searching.found().size(), top + height);
    ListView view = new ListView(screen, width);
    List<SearchIndex.Match> shown = searching.found().subList(top, last);
    int number =
        view.numberWidth(
            shown.stream().<ListRow>map(each -> new ListRow.Of(each.entry())).toList());
    List<String> words = SearchIndex.words(searching.line().text());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      lines.add(view.found(shown.get(i), words, number, top + i == searching.at()));
    }
    return lines;
  }

  /// A match, with its words marked; at the right where they are, if not in the text.
  private Line found(SearchIndex.Match match, List<String> words, int number, boolean isHere) {
    Entry entry = match.entry();
    Outcome outcome = screen.walk().run().outcome(entry);
    Line right =
        match.where() == SearchIndex.Where.TEXT
            ? standing(entry, outcome)
            : Line.of(Tone.FAINT, " in its %s ", match.where().title());
    Line line = item(entry, outcome, number, isHere, right);
    int text = line.text().indexOf(entry.number());
    return line.part(0, text).plus(Highlight.of(line.part(text, line.text().length()), words));
  }

  /// `height` rows after the current item.
  static List<Line> following(Screen screen, int width, int height) {
    List<ListRow> rows = screen.listing().rows();
    int from = Math.min(rows.size(), screen.listing().index(screen.walk().spot()) + 1);
    return new ListView(screen, width)
        .all(rows.subList(from, Math.min(rows.size(), from + height)));
  }

  private List<Line> all(List<ListRow> rows) {
    int number = numberWidth(rows);
    return rows.stream().map(row -> line(row, number)).toList();
  }

  private int numberWidth(List<ListRow> rows) {
    return rows.stream()
        .mapToInt(row -> row instanceof ListRow.Of(Entry entry) ? entry.number().length() : 0)
        .reduce(LEAST_NUMBER, Math::max);
  }

  private Line line(ListRow row, int number) {
    return switch (row) {
      case ListRow.Heading(Section section, boolean isPhase) -> heading(section, isPhase);
      case ListRow.Of(Entry entry) ->
          item(entry, number, screen.walk().current().filter(entry::equals).isPresent());
      case ListRow.End() -> end();
    };
  }

  private Line heading(Section section, boolean isPhase) {
    Tally tally = screen.listing().progress().of(section);
    String indent = isPhase ? " " : "   ";
    Line left =
        Line.of(indent)
            .plus(
                isPhase ? Tone.TITLE : Tone.STRONG,
                "%s%s",
                isPhase ? section.place().number() + " " : "",
                section.title().plain());
    return apart(left, Line.of(Tone.FAINT, "%s ", TallyText.fraction(tally)));
  }

  /// The status is near its text, however wide the terminal is; a longer text moves it on.
  private Line apart(Line left, Line right) {
    int needed = left.width() + right.width() + 1;
    int columns = Math.clamp(needed, Math.min(MOST_COLUMNS, width), width);
    return RowLayout.apart(left, right, columns, glyphs);
  }

  private Line item(Entry entry, int number, boolean isHere) {
    Outcome outcome = screen.walk().run().outcome(entry);
    return item(entry, outcome, number, isHere, standing(entry, outcome));
  }

  private Line item(Entry entry, Outcome outcome, int number, boolean isHere, Line right) {
    Line left =
        Line.of(isHere ? Tone.TITLE : Tone.PLAIN, " %s ", isHere ? glyphs.here() : " ")
            .plus(OutcomeTone.of(outcome), "%s ", glyph(entry, outcome))
            .plus(
                isHere ? Tone.TITLE : Tone.FAINT,
                "%s%s",
                entry.number(),
                " ".repeat(number - entry.number().length() + 2))
            .plus("  ".repeat(entry.depth()))
            .plus(
                ProseLine.of(
                    screen.walk().run().values().prose(entry.item()),
                    tone(outcome, isHere),
                    screen.setting().palette()));
    Line line = apart(left, right);
    return isHere ? line.all(Tone.CHOSEN) : line;
  }

  private String glyph(Entry entry, Outcome outcome) {
    return outcome instanceof Outcome.Open && !entry.choices().isEmpty()
        ? glyphs.decision()
        : glyphs.of(outcome);
  }

  private static Tone tone(Outcome outcome, boolean isHere) {
    if (isHere) {
      return Tone.TITLE;
    }
    return switch (outcome) {
      case Outcome.NotApplicable _, Outcome.NotChosen _ -> Tone.FAINT;
      case Outcome.Open _, Outcome.Done _, Outcome.Skipped _ -> Tone.PLAIN;
      case Outcome.Deferred _, Outcome.Failed _, Outcome.Decided _ -> Tone.PLAIN;
    };
  }

  /// The outcome of an item, by whom and when: `done ana 11:07`.
  private Line standing(Entry entry, Outcome outcome) {
    if (!entry.isLeaf() && !(outcome instanceof Outcome.NotChosen)) {
      return counted(entry);
    }
    ItemStatus status = screen.walk().run().standing(entry);
    Line word = Line.of(OutcomeTone.of(outcome), word(outcome));
    return switch (status.source()) {
      case ItemStatus.Source.Nothing _ -> open(entry);
      case ItemStatus.Source.File _ -> words(assured(entry, word), "in the file");
      case ItemStatus.Source.Items _, ItemStatus.Source.Decision _ -> words(word, "");
      case ItemStatus.Source.Disagreement _ -> words(Line.of(Tone.CARE, "conflict"), "");
      case ItemStatus.Source.Answer _ when outcome instanceof Outcome.Open -> open(entry);
      case ItemStatus.Source.Answer(var event) ->
          words(assured(entry, word), event.by(), ScreenTimes.of(screen).of(event.stamp().at()));
    };
  }

  private Line open(Entry entry) {
    return waiting(entry)
        .or(() -> here(entry))
        .or(() -> failing(entry))
        .or(() -> claimed(entry))
        .orElseGet(() -> owed(entry));
  }

  /// That the latest check of an open item has failed.
  private Optional<Line> failing(Entry entry) {
    return assurance.failing(entry).map(_ -> words(Line.of(Tone.BAD, "check failed"), ""));
  }

  /// How long an item waits.
  private Optional<Line> waiting(Entry entry) {
    return Optional.of(entry)
        .filter(each -> withWaits.contains(each.id()) && !screen.walk().isReadOnly())
        .flatMap(each -> Wait.of(screen.walk().run(), each))
        .filter(wait -> wait.began().isPresent())
        .map(wait -> wait.left(screen.moment().now()))
        .map(left ->
            left.isZero()
                ? words(Line.of(Tone.CARE, "wait over"), "")
                : words(Line.of(Tone.CARE, "waits"), "", TimeSpan.of(left), claimants(entry)));
  }

  private String claimants(Entry entry) {
    List<String> by = screen.walk().run().history().claimedBy(entry.id());
    return by.isEmpty() ? "" : "claimed " + String.join(", ", by);
  }

  /// Which others are at an open item.
  private Optional<Line> here(Entry entry) {
    return screen
        .walk()
        .settings()
        .sharing()
        .flatMap(sharing -> SharingText.here(sharing.at(entry.id(), screen.moment().now())))
        .map(line -> words(line.all(Tone.CARE), ""));
  }

  /// Who has claimed an open item.
  private Optional<Line> claimed(Entry entry) {
    List<String> by = screen.walk().run().history().claimedBy(entry.id());
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(words(Line.of(Tone.CARE, "claimed"), String.join(", ", by)));
  }

  /// What earlier runs left at an open item.
  private Line owed(Entry entry) {
    EarlierRuns earlier = screen.setting().earlier();
    if (earlier.debt(screen.walk().run(), entry).isPresent()) {
      return words(Line.of(Tone.CARE, "owed"), "");
    }
    return earlier.lessons(screen.walk().run(), entry).isEmpty()
        ? Line.empty()
        : words(Line.of(Tone.CARE, "lesson"), "");
  }

  /// The word for a done item: `contradicted`, `overridden` and `stale` come before `verified` and
  /// `done`.
  private Line assured(Entry entry, Line word) {
    Assurance.State state = assurance.on(entry);
    if (state instanceof Assurance.State.Contradicted) {
      return Line.of(Tone.BAD, "contradicted");
    }
    if (state instanceof Assurance.State.Overridden) {
      return Line.of(Tone.CARE, "overridden");
    }
    if (stale.is(entry)) {
      return Line.of(Tone.CARE, "stale");
    }
    return state instanceof Assurance.State.Verified ? Line.of(Tone.GOOD, "verified") : word;
  }

  private Line counted(Entry entry) {
    long settled =
        entry
            .leaves()
            .filter(leaf ->
                screen
                    .walk()
                    .run()
                    .entry(leaf.id())
                    .filter(each -> screen.walk().run().outcome(each).isSettled())
                    .isPresent())
            .count();
    return Line.of(Tone.FAINT, " %s/%s ", settled, entry.leaves().count());
  }

  private Line words(Line word, String by, String... when) {
    boolean isRoomy = width >= 60;
    Line line = Line.of(" ").plus(word);
    if (isRoomy && !by.isEmpty()) {
      int most = width >= 90 ? 2 * MOST_NAME : MOST_NAME;
      line = line.plus(" ").plus(Line.of(Tone.FAINT, by).within(most, glyphs.ellipsis()));
    }
    for (String each : when) {
      line = isRoomy && !each.isEmpty() ? line.plus(Tone.FAINT, " %s", each) : line;
    }
    return line.plus(" ");
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Outcome.NotApplicable _ -> "n/a";
      case Outcome.Decided(String branch) -> branch;
      case Outcome.Open _, Outcome.Done _, Outcome.Skipped _ -> outcome.word();
      case Outcome.Deferred _, Outcome.Failed _, Outcome.NotChosen _ -> outcome.word();
    };
  }

  private Line end() {
    boolean isHere = screen.walk().current().isEmpty();
    return Line.of(" %s ", isHere ? glyphs.here() : " ")
        .plus(isHere ? Tone.TITLE : Tone.FAINT, ending(screen))
        .within(width, glyphs.ellipsis());
  }

  /// The text after the last item.
  static String ending(Screen screen) {
    int outstanding = screen.walk().run().outstandingCount();
    if (screen.walk().isReadOnly()) {
      return "The end. This run is finished.";
    }
    return outstanding == 0
        ? "The end. Nothing is open: press F to finish the run."
        : "The end. %s; press tab for the first.".formatted(ConflictText.open(screen.walk().run()));
  }
}
