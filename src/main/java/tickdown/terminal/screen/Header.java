package tickdown.terminal.screen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Tally;
import tickdown.terminal.BlockLines;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// The top of the screen: what is released, who walks, how far it is.
final class Header {
  private final Screen screen;
  private final Glyphs glyphs;
  private final int width;

  private Header(Screen screen) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = screen.moment().size().columns();
  }

  /// The rows above the list, but not where one is.
  static List<Line> of(Screen screen) {
    Header header = new Header(screen);
    return screen.layout().shape() == Layout.Shape.TINY
        ? List.of(header.oneRow())
        : List.of(header.summary(), header.phases());
  }

  private Line summary() {
    Tally tally = screen.listing().progress().walk();
    Line counts =
        Line.of("%d of %d ".formatted(tally.settled(), tally.total()))
            .plus(Bars.of(tally, Math.clamp(width / 8, 6, 20), glyphs))
            .plus(trouble(tally));
    Line left =
        Line.of(" ")
            .plus(Tone.TITLE, screen.setting().release())
            .plus(glyphs.dot())
            .plus(new SafeText(screen.walk().run().checklist().title()).text())
            .plus(
                Tone.FAINT, glyphs.dot() + new SafeText(screen.walk().operator()).text() + since());
    return Rows.apart(left, counts.plus(" "), width, glyphs);
  }

  /// When the run was started, where there is room for it.
  private String since() {
    return screen.layout().shape() == Layout.Shape.WIDE
        ? glyphs.dot() + "since " + Clock.time(screen.walk().run().since(), screen)
        : "";
  }

  /// What is not simply done, in words.
  private Line trouble(Tally tally) {
    int stale = screen.listing().counts().stale();
    Line line = Line.empty();
    line = counted(line, tally.failed(), "failed", Tone.BAD);
    line = counted(line, tally.deferred(), "deferred", Tone.CARE);
    line = counted(line, tally.skipped(), "skipped", Tone.CARE);
    return counted(line, stale, "stale", Tone.CARE);
  }

  private Line counted(Line line, int count, String word, Tone tone) {
    return count == 0 ? line : line.plus(glyphs.dot()).plus(tone, count + " " + word);
  }

  /// A bar for each phase of the walk; those that have no room are left out at the ends.
  private Line phases() {
    List<Phase> phases =
        screen.walk().run().checklist().phases().stream()
            .filter(phase -> !phase.isProcedure())
            .toList();
    if (phases.size() * 8 > width) {
      return Line.of(Tone.FAINT, " %d phases".formatted(phases.size()));
    }
    int each = Math.min(24, (width - 1) / Math.max(1, phases.size()));
    Line line = Line.of(" ");
    for (Phase phase : phases) {
      line = line.plus(bar(phase, each));
    }
    return line;
  }

  private Line bar(Phase phase, int columns) {
    Tally tally = screen.listing().progress().of(phase);
    boolean isHere = screen.walk().current().filter(entry -> entry.phase() == phase).isPresent();
    String counts = " " + tally.settled() + "/" + tally.total();
    String name = phase.number() + " ";
    int cells = columns - 2 - name.length() - counts.length();
    return Line.of(isHere ? Tone.TITLE : Tone.PLAIN, name)
        .plus(Bars.of(tally, Math.max(1, cells), glyphs))
        .plus(isHere ? Tone.TITLE : Tone.FAINT, counts)
        .padded(columns);
  }

  /// Everything on one row.
  private Line oneRow() {
    Tally tally = screen.listing().progress().walk();
    Line left =
        Line.of(Tone.TITLE, " " + new SafeText(screen.setting().release()).text())
            .plus(" %d/%d ".formatted(tally.settled(), tally.total()))
            .plus(Bars.of(tally, Math.clamp(width / 8, 3, 12), glyphs))
            .plus(" ");
    Where where = Where.of(screen);
    Line count = Line.of(where.count().isEmpty() ? "" : " " + where.count());
    int room = Math.max(0, width - left.width() - count.width());
    boolean isProcedure = screen.listing().scope().isPresent();
    String title = isProcedure ? "" : where.titles().getLast();
    return left.plus(Line.of(title).within(room, glyphs.ellipsis())).plus(count);
  }

  /// Where one is: `2 Release Process › Tagging`, and how far that section is.
  static Line whereabouts(Screen screen, int width) {
    Glyphs glyphs = screen.setting().glyphs();
    Where where = Where.of(screen);
    Line left = Line.of(" ").plus(Tone.TITLE, String.join(glyphs.onward(), where.titles()));
    return Rows.apart(left, Line.of(Tone.FAINT, where.count() + " "), width, glyphs);
  }

  /// Where the operator is, in words.
  record Where(List<String> titles, String count) {

    static Where of(Screen screen) {
      return screen
          .listing()
          .scope()
          .map(phase -> inProcedure(screen, phase))
          .orElseGet(() -> inWalk(screen));
    }

    /// The frame names the procedure; here it is said when it is for.
    private static Where inProcedure(Screen screen, Phase phase) {
      Tally tally = screen.listing().progress().of(phase);
      String trigger =
          BlockLines.ofNotes(phase.section().parts(), "").stream()
              .map(Line::text)
              .findFirst()
              .orElse(safe(phase.title()));
      return new Where(List.of(trigger), "%d of %d".formatted(tally.settled(), tally.total()));
    }

    private static Where inWalk(Screen screen) {
      return screen
          .walk()
          .current()
          .map(entry -> of(screen, entry))
          .orElseGet(() -> new Where(List.of("The end of the checklist"), ""));
    }

    private static Where of(Screen screen, Entry entry) {
      Tally tally = screen.listing().progress().of(entry.section());
      List<String> titles =
          Stream.concat(
                  Stream.of(entry.phase().number() + " " + safe(entry.phase().title())),
                  entry.way().sections().stream().map(each -> safe(each.title().plain())))
              .collect(Collectors.toList());
      String filter =
          screen.listing().filter() == Filter.ALL
              ? ""
              : "only " + screen.listing().filter().title() + screen.setting().glyphs().dot();
      return new Where(titles, filter + "%d of %d".formatted(tally.settled(), tally.total()));
    }

    private static String safe(String foreign) {
      return new SafeText(foreign).text();
    }
  }
}
