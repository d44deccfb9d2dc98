package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.screen.Glyphs;
import tickdown.screen.Layout;
import tickdown.screen.Listing;
import tickdown.screen.Mode;
import tickdown.screen.Picture;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.LineWrapper;
import tickdown.text.Tone;
import tickdown.walk.Question;
import tickdown.walk.RemoteTask;

/// Draws a screen: a pure function of the [Screen].
public final class ScreenView {
  /// The rows of an item, or of a page without a question, that a long message may cover.
  private static final int MOST_COVERED = 4;

  private final Screen screen;
  private final Glyphs glyphs;
  private final Layout layout;
  private final int width;
  private final List<Line> rows = new ArrayList<>();
  private Optional<Picture.Cursor> cursor = Optional.empty();

  private ScreenView(Screen screen) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = screen.moment().size().columns();
    this.layout = fitted(screen.layout());
  }

  /// The layout for what is to be shown: the outline and the details take the room they need.
  private Layout fitted(Layout usual) {
    boolean isProcedure = screen.listing().scope().isPresent();
    Layout outlined =
        isProcedure ? usual : usual.outlined(screen.listing().outline().columns(), width);
    boolean isBeside = outlined.shape() == Layout.Shape.WIDE && !isProcedure;
    int inner = isBeside ? width - outlined.outline() - 1 : isProcedure ? width - 2 : width;
    return outlined.needing(Panel.needed(screen, inner));
  }

  /// The picture of `screen`.
  public static Picture of(Screen screen) {
    ScreenView view = new ScreenView(screen);
    view.draw();
    return view.picture();
  }

  private Picture picture() {
    int height = screen.moment().size().rows();
    List<Line> fitted =
        rows.subList(0, Math.min(rows.size(), height)).stream()
            .map(line -> line.within(width, glyphs.ellipsis()))
            .toList();
    return new Picture(screen.moment().size(), fitted, cursor);
  }

  private void draw() {
    switch (layout.shape()) {
      case TOO_SMALL -> tooSmall();
      case TINY, USUAL, WIDE -> {
        rows.addAll(HeaderView.of(screen));
        if (screen.mode() instanceof Mode.Reading(Mode.Page page, int top)) {
          page(page, top);
        } else if (isAskedOnPage()) {
          page(new Mode.Page.Company(), 0);
        } else {
          body();
        }
        message();
        rows.add(KeyBar.of(screen));
      }
    }
  }

  /// Whether the remote is asked for the page about others, which stays meanwhile.
  private boolean isAskedOnPage() {
    return screen.mode() instanceof Mode.Waiting
        && screen.walk().asking() instanceof Question.ForRemote(RemoteTask task, var _)
        && !(task instanceof RemoteTask.SeeDriver);
  }

  private void tooSmall() {
    boolean isLeft = screen.mode() instanceof Mode.Walking && screen.listing().scope().isEmpty();
    rows.addAll(
        LineWrapper.onScreen(
            Line.of("Too small to show; every answer is saved.%s", isLeft ? " q leaves." : ""),
            width));
  }

  private void body() {
    boolean isProcedure = screen.listing().scope().isPresent();
    switch (layout.shape()) {
      case TINY -> tiny(isProcedure);
      case USUAL -> usual(isProcedure);
      case WIDE -> {
        if (isProcedure) {
          usual(true);
        } else {
          wide();
        }
      }
      case TOO_SMALL -> {}
    }
  }

  private void tiny(boolean isProcedure) {
    rows.add(isProcedure ? frameTop() : RowLayout.rule(width, glyphs));
    if (screen.mode() instanceof Mode.Searching searching) {
      int room = Math.max(0, layout.details() - 2);
      filled(ListView.found(screen, searching, width, room), room, width).forEach(rows::add);
      panel(Math.min(2, layout.details()), width, "", "");
    } else {
      Panel panel = Panel.of(screen, width, layout.details());
      int top = rows.size();
      cursor = panel.cursor().map(at -> new Picture.Cursor(at.column(), at.row() + top));
      filled(withFollowing(panel.lines()), layout.details(), width).forEach(rows::add);
    }
  }

  /// If the current item leaves room, shows the items after it.
  private List<Line> withFollowing(List<Line> lines) {
    int room = layout.details() - lines.size() - 1;
    if (room < 2 || !(screen.mode() instanceof Mode.Walking)) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines);
    all.add(RowLayout.rule(width, glyphs));
    all.addAll(ListView.following(screen, width, room));
    return all;
  }

  private void usual(boolean isProcedure) {
    String left = isProcedure ? glyphs.frame(Glyphs.Edge.DOWN) : "";
    int inner = width - 2 * left.length();
    rows.add(isProcedure ? frameTop() : Whereabouts.of(screen).onRule(width, glyphs));
    list(inner).forEach(line -> rows.add(framed(line, left, inner)));
    rows.add(framed(RowLayout.rule(inner, glyphs), left, inner));
    panel(layout.details(), inner, left, left);
    rows.add(isProcedure ? frameBottom() : RowLayout.rule(width, glyphs));
  }

  private void wide() {
    int outline = layout.outline();
    int inner = width - outline - 1;
    rows.add(
        RowLayout.rule(outline, glyphs)
            .plus(Tone.FAINT, glyphs.joint(Glyphs.Joint.DOWN))
            .plus(Whereabouts.of(screen).onRule(inner, glyphs)));
    int height = layout.list() + layout.details() + 1;
    List<Line> left = filled(OutlineView.of(screen, outline, height), height, outline);
    List<Line> right = new ArrayList<>(list(inner));
    right.add(RowLayout.rule(inner, glyphs));
    Panel panel = Panel.of(screen, inner, layout.details());
    int top = rows.size() + right.size();
    cursor =
        panel.cursor().map(at -> new Picture.Cursor(at.column() + outline + 1, at.row() + top));
    right.addAll(filled(panel.lines(), layout.details(), inner));
    for (int i = 0; i < left.size(); i++) {
      boolean isRule = i == layout.list();
      String joint = isRule ? glyphs.joint(Glyphs.Joint.RIGHT) : glyphs.down();
      rows.add(
          RowLayout.exactly(left.get(i), outline, glyphs)
              .plus(Tone.FAINT, joint)
              .plus(right.get(i)));
    }
    rows.add(
        RowLayout.rule(outline, glyphs)
            .plus(Tone.FAINT, glyphs.joint(Glyphs.Joint.UP))
            .plus(RowLayout.rule(inner, glyphs)));
  }

  private List<Line> list(int columns) {
    List<Line> lines =
        screen.mode() instanceof Mode.Searching searching
            ? ListView.found(screen, searching, columns, layout.list())
            : ListView.of(screen, listing(), columns, layout.list());
    return filled(lines, layout.list(), columns);
  }

  /// The list, scrolled so that the current item is visible in the rows that are left.
  private Listing listing() {
    Listing listing = screen.listing();
    return listing.showing(listing.index(screen.walk().spot()), layout.list());
  }

  private void panel(int height, int columns, String left, String right) {
    Panel panel = Panel.of(screen, columns, height);
    int top = rows.size();
    cursor =
        panel.cursor().map(at -> new Picture.Cursor(at.column() + left.length(), at.row() + top));
    filled(panel.lines(), height, columns).forEach(line -> rows.add(framed(line, left, columns)));
  }

  private Line framed(Line line, String edge, int columns) {
    return edge.isEmpty()
        ? line
        : Line.of(Tone.CARE, edge)
            .plus(RowLayout.exactly(line, columns, glyphs))
            .plus(Tone.CARE, edge);
  }

  private List<Line> filled(List<Line> lines, int height, int columns) {
    List<Line> filled = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      filled.add(i < lines.size() ? lines.get(i).within(columns, glyphs.ellipsis()) : Line.empty());
    }
    return filled;
  }

  /// `┏ Emergency rollback ━━━━━ q back to 2.4.5 ┓`
  private Line frameTop() {
    String across = glyphs.frame(Glyphs.Edge.ACROSS);
    Whereabouts where = Whereabouts.of(screen);
    Line right =
        Line.of(Tone.CARE, " q back%s %s", interrupted(), glyphs.frame(Glyphs.Edge.TOP_RIGHT));
    Line left =
        Line.of(Tone.CARE, "%s ", glyphs.frame(Glyphs.Edge.TOP_LEFT))
            .plus(where.titles().getFirst().in(Tone.TITLE))
            .plus(Tone.CARE, "%s%s ", glyphs.dot(), where.count())
            .within(Math.max(0, width - right.width()), glyphs.ellipsis());
    return left.plus(Tone.CARE, across.repeat(Math.max(0, width - left.width() - right.width())))
        .plus(right);
  }

  private String interrupted() {
    return screen
        .walk()
        .whereabouts()
        .interrupted()
        .map(spot -> screen.walk().at(spot))
        .flatMap(walk -> walk.current())
        .map(entry -> " to " + entry.number())
        .orElse("");
  }

  private Line frameBottom() {
    return Line.of(
        Tone.CARE,
        "%s%s%s",
        glyphs.frame(Glyphs.Edge.BOTTOM_LEFT),
        glyphs.frame(Glyphs.Edge.ACROSS).repeat(Math.max(0, width - 2)),
        glyphs.frame(Glyphs.Edge.BOTTOM_RIGHT));
  }

  /// A page between header and keys, with the scroll position.
  private void page(Mode.Page page, int top) {
    int height = PageView.height(screen);
    boolean isRoomy = layout.shape() != Layout.Shape.TINY;
    List<Line> lines = PageView.lines(screen, page);
    int from = Math.clamp(PageView.top(screen, page, top), 0, Math.max(0, lines.size() - height));
    int to = Math.min(lines.size(), from + height);
    String seen = lines.size() <= height ? "" : "%s-%s of %s".formatted(from + 1, to, lines.size());
    rows.add(
        RowLayout.titled(
            PageView.title(screen, page).all(Tone.TITLE),
            seen.isEmpty() ? Line.empty() : Line.of(Tone.FAINT, seen),
            width,
            glyphs));
    filled(lines.subList(from, to), height, width).forEach(rows::add);
    if (isRoomy) {
      rows.add(RowLayout.rule(width, glyphs));
    }
  }

  /// The last message, on a row that is always there. A longer message covers what is above it, so
  /// that nothing moves, and the next key uncovers it.
  private void message() {
    Line message =
        isAskedOnPage() && screen.said().notices().isEmpty()
            ? PromptText.of(screen)
            : Line.of(" ").plus(MessageText.of(screen));
    List<Line> lines = LineWrapper.onScreen(message, width);
    int shown = Math.min(lines.size(), 1 + coverable());
    rows.subList(rows.size() - shown + 1, rows.size()).clear();
    rows.addAll(lines.subList(0, shown - 1));
    Line last = lines.get(shown - 1);
    rows.add(
        shown < lines.size() ? last.within(width - 2, "").plus(" %s", glyphs.ellipsis()) : last);
  }

  /// The number of rows that a message may cover. Of a question, no more than the rule below it:
  /// whoever agrees to something must have seen all of it.
  private int coverable() {
    int rule = layout.shape() == Layout.Shape.TINY ? 0 : 1;
    return screen.isAsking() ? rule : rule + Math.clamp(layout.details() - 2, 0, MOST_COVERED);
  }
}
