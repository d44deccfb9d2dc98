package tickdown.screen.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Phase;
import tickdown.english.SharingText;
import tickdown.english.TallyText;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
import tickdown.run.Embargo;
import tickdown.run.Tally;
import tickdown.run.gate.Completion;
import tickdown.run.gate.Flight;
import tickdown.run.rules.Driving;
import tickdown.screen.Glyphs;
import tickdown.screen.Layout;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The top of the screen: the release, the operator, the progress.
final class HeaderView {
  /// Words that are common to all procedures.
  private static final List<String> EVERY_PROCEDURE =
      List.of("emergency", "procedure", "the", "a", "in", "case", "of", "if", "for", "how", "to");

  private static final int LONGEST_SHORT_TITLE = 12;
  private static final int LONGEST_NAME = 16;

  private final Screen screen;
  private final Glyphs glyphs;
  private final int width;

  private HeaderView(Screen screen) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = screen.moment().size().columns();
  }

  /// The rows above the list, without the current position.
  static List<Line> of(Screen screen) {
    HeaderView header = new HeaderView(screen);
    return screen.layout().shape() == Layout.Shape.TINY
        ? List.of(header.oneRow())
        : List.of(header.summary(), PhaseBars.of(screen));
  }

  /// What is left out of the top row, one after the other, before who drives and whether everything
  /// is shared are cut.
  private enum Room {
    FULL,
    SHORT_WORDS,
    NO_OPERATOR,
    NO_FLIGHT,
    NO_BAR;

    private boolean lacks(Room other) {
      return compareTo(other) >= 0;
    }
  }

  /// If space is limited, the title is cut; the progress is always shown. In a shared run other
  /// words become shorter first.
  private Line summary() {
    Tally tally = screen.listing().progress().walk();
    boolean isShared = screen.walk().settings().sharing().isPresent();
    Room room = Room.FULL;
    for (Room each : Room.values()) {
      room = each;
      if (!isShared || left(each).width() + right(tally, each).width() < width) {
        break;
      }
    }
    Line left =
        left(room).plus(Tone.FAINT, glyphs.dot()).plus(screen.walk().run().checklist().title());
    return RowLayout.apart(left, right(tally, room), width, glyphs);
  }

  private Line right(Tally tally, Room room) {
    Line words = trouble(tally).plus("%s ", TallyText.progress(tally));
    return room.lacks(Room.NO_BAR)
        ? words
        : words.plus(ProgressBar.of(tally, Math.clamp(width / 8, 6, 20), glyphs)).plus(" ");
  }

  /// Everything before the title.
  private Line left(Room room) {
    boolean isShort = room.lacks(Room.SHORT_WORDS);
    Line left =
        Line.of(" ")
            .plus(Tone.TITLE, screen.setting().release())
            .plus(Tone.CARE, "%s%s", quiet(), finished())
            .plus(Tone.BAD, room.lacks(Room.NO_FLIGHT) ? "" : flight());
    Line named =
        room.lacks(Room.NO_OPERATOR)
            ? left
            : left.plus(Tone.FAINT, "%s%s%s", glyphs.dot(), screen.walk().operator(), since());
    return named
        .plus(
            driver(isShort)
                .map(words -> Line.of(Tone.FAINT, glyphs.dot()).plus(words))
                .orElseGet(Line::empty))
        .plus(shared(isShort));
  }

  private String quiet() {
    return new Embargo(screen.walk().run()).isQuiet() ? " quiet" : "";
  }

  private String finished() {
    return screen.walk().isReadOnly() ? " finished" : "";
  }

  private String flight() {
    return Flight.of(screen.walk().run()).isOn() ? " in flight" : "";
  }

  /// `you drive`, `ben drives`, `no driver`; nothing for a run that is not shared.
  private Optional<Line> driver(boolean isShort) {
    Optional<Sharing> sharing = screen.walk().settings().sharing();
    Optional<Line> driver =
        switch (screen.walk().settings().driving()) {
          case Driving.Alone _ -> Optional.empty();
          case Driving.Here _ -> Optional.of(Line.of("you drive"));
          case Driving.Overridden _ -> Optional.of(unleased("you drive", isShort));
          case Driving.Other(String by) -> Optional.of(drives(by));
          case Driving.Nobody _ -> Optional.of(Line.of(Tone.FAINT, "no driver"));
          case Driving.Unknown(Line _, boolean wasHere) when wasHere ->
              sharing.map(known ->
                  isShort
                      ? Line.of(Tone.CARE, "you drive, unconfirmed")
                      : times().unconfirmed(known).all(Tone.CARE));
          case Driving.Unknown _ ->
              sharing
                  .flatMap(Sharing::lease)
                  .flatMap(Lease::driver)
                  .map(holder -> drives(holder.by()));
        };
    return driver.map(words -> withUnleased(words, isShort));
  }

  /// The same with whoever else drives without the lease: `ana drives, ben without the lease`, or
  /// `ana drives, ben too` if space is limited.
  private Line withUnleased(Line driver, boolean isShort) {
    Driving driving = screen.walk().settings().driving();
    List<Line> others =
        Unleased.all(screen.walk().run().events()).stream()
            .map(Unleased::by)
            .filter(by ->
                !(driving instanceof Driving.Overridden && by.equals(screen.walk().operator())))
            .map(this::named)
            .toList();
    if (others.isEmpty()) {
      return driver;
    }
    Line names = Line.joined(" and ", others).all(Tone.CARE);
    return driving instanceof Driving.Nobody
        ? unleased(names.plus(Tone.CARE, others.size() == 1 ? " drives" : " drive"), isShort)
        : driver
            .plus(Tone.CARE, ", ")
            .plus(names)
            .plus(Tone.CARE, isShort ? " too" : " without the lease");
  }

  private static Line unleased(String words, boolean isShort) {
    return unleased(Line.of(Tone.CARE, words), isShort);
  }

  private static Line unleased(Line words, boolean isShort) {
    return words.plus(Tone.CARE, isShort ? ", no lease" : " without the lease");
  }

  private SharingText times() {
    return new SharingText(ScreenTimes.of(screen)::of);
  }

  private Line drives(String by) {
    return Line.of(Tone.FAINT, by)
        .within(LONGEST_NAME, glyphs.ellipsis())
        .plus(Tone.FAINT, " drives");
  }

  private Line named(String by) {
    return Line.of(Tone.CARE, by).within(LONGEST_NAME, glyphs.ellipsis());
  }

  /// Whether what was answered is shared; nothing for a run that is not.
  private Line shared(boolean isShort) {
    return screen
        .walk()
        .settings()
        .sharing()
        .map(sharing -> Line.of(Tone.FAINT, "%s%s", glyphs.dot(), state(sharing, isShort)))
        .orElseGet(Line::empty);
  }

  private Line state(Sharing sharing, boolean isShort) {
    boolean isNarrow = screen.layout().shape() != Layout.Shape.WIDE;
    return isShort && (waiting(sharing) > 0 || sharing.setback().isPresent())
        ? notShared(sharing)
        : times().brief(sharing, waiting(sharing), isNarrow);
  }

  private long waiting(Sharing sharing) {
    return sharing.waiting(screen.walk().run().events());
  }

  /// `2 not shared`, where there is no room for more, and only if it cannot be helped.
  private Optional<Line> notShared() {
    return screen
        .walk()
        .settings()
        .sharing()
        .filter(sharing -> sharing.setback().isPresent())
        .map(this::notShared);
  }

  private Line notShared(Sharing sharing) {
    Tone tone = sharing.setback().isPresent() ? Tone.CARE : Tone.FAINT;
    return waiting(sharing) == 0
        ? Line.of(tone, "not exchanged")
        : Line.of(tone, "%s not shared", waiting(sharing));
  }

  /// `1 alarm`, about the lines of another writer.
  private String alarms() {
    long count = screen.walk().settings().sharing().stream().flatMap(Sharing::suspects).count();
    return count == 0 ? "" : Plural.of(count, "alarm");
  }

  /// `2 in conflict`.
  private String conflicts() {
    int count = new Completion(screen.walk().run()).inConflict().size();
    return count == 0 ? "" : count + " in conflict";
  }

  /// When the run was started, if there is room.
  private String since() {
    return screen.layout().shape() == Layout.Shape.WIDE
        ? glyphs.dot() + "since " + ScreenTimes.of(screen).of(screen.walk().run().since())
        : "";
  }

  /// Outcomes other than done, in words, preceded by a procedure that was called and is not
  /// complete.
  private Line trouble(Tally tally) {
    Line line = screen.listing().scope().isPresent() ? Line.empty() : called();
    line = counted(line, screen.moment().edited() ? "checklist changed: ctrl-r" : "", Tone.CARE);
    line = counted(line, alarms(), Tone.BAD);
    line = counted(line, conflicts(), Tone.BAD);
    line = counted(line, TallyText.counts(tally, TallyText.Count.FAILED), Tone.BAD);
    line = counted(line, TallyText.counts(tally, TallyText.Count.DEFERRED), Tone.CARE);
    line = counted(line, TallyText.counts(tally, TallyText.Count.SKIPPED), Tone.CARE);
    int stale = screen.listing().counts().stale();
    return counted(line, stale == 0 ? "" : stale + " stale", Tone.CARE);
  }

  /// `! Emergency rollback 3/7`, or just `! rollback 3/7` if space is limited.
  private Line called() {
    Line line = Line.empty();
    for (Phase phase : screen.walk().run().unfinished()) {
      Tally tally = screen.listing().progress().of(phase);
      line =
          line.plus(Tone.BAD, "! ")
              .plus(Tone.BAD, width >= 100 ? phase.title() : shortTitle(phase))
              .plus(Tone.BAD, " %s", TallyText.fraction(tally))
              .plus(glyphs.dot());
    }
    return line;
  }

  /// The first word of the title that identifies the procedure.
  private static String shortTitle(Phase phase) {
    List<String> words = List.of(phase.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return words.stream()
        .filter(word -> !word.isEmpty() && !EVERY_PROCEDURE.contains(word))
        .findFirst()
        .map(word -> word.substring(0, Math.min(LONGEST_SHORT_TITLE, word.length())))
        .orElseGet(phase::number);
  }

  private Line counted(Line line, String counts, Tone tone) {
    return counts.isEmpty() ? line : line.plus(tone, counts).plus(glyphs.dot());
  }

  /// Everything in one row.
  private Line oneRow() {
    Tally tally = screen.listing().progress().walk();
    Line left =
        Line.of(Tone.TITLE, " %s", screen.setting().release())
            .plus(Tone.CARE, quiet())
            .plus(Tone.BAD, flight())
            .plus(" %s ", TallyText.fraction(tally))
            .plus(ProgressBar.of(tally, Math.clamp(width / 8, 3, 12), glyphs))
            .plus(" ");
    Whereabouts where = Whereabouts.of(screen);
    Line count = Line.of(where.count().isEmpty() ? "" : " " + where.count());
    int room = Math.max(0, width - left.width() - count.width());
    boolean isProcedure = screen.listing().scope().isPresent();
    Line title =
        screen.moment().edited()
            ? Line.of(Tone.CARE, "changed: ctrl-r")
            : isProcedure ? Line.empty() : urgent().orElseGet(() -> titled(where, room));
    return left.plus(title.within(room, glyphs.ellipsis())).plus(count);
  }

  /// What takes the place of the title if there is only one row: alarms, conflicts, answers that
  /// cannot be shared.
  private Optional<Line> urgent() {
    return Stream.of(alarms(), conflicts())
        .filter(words -> !words.isEmpty())
        .map(words -> Line.of(Tone.BAD, words))
        .findFirst()
        .or(this::notShared);
  }

  /// The title of the section, and who drives if there is room for both.
  private Line titled(Whereabouts where, int room) {
    Line title = where.titles().getLast();
    return driver(true)
        .map(words -> title.plus(Tone.FAINT, glyphs.dot()).plus(words))
        .filter(both -> both.width() <= room)
        .orElse(title);
  }
}
