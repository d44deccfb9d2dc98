package tickdown.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.Progress;
import tickdown.run.gate.Head;
import tickdown.run.gate.Stale;
import tickdown.walk.Cursor;
import tickdown.walk.Walk;

/// The list that the operator navigates: the items of the walk, or of the current procedure.
///
/// @param rows all rows, of which only a few are drawn
/// @param places the row of each item, by its id
/// @param filter the filter in effect
/// @param scope the procedure that is listed; empty for the walk
/// @param counts the progress of phases and sections
/// @param outline the phases and sections of the checklist
/// @param top the first row that is drawn
public record Listing(
    List<ListRow> rows,
    Map<String, Integer> places,
    Filter filter,
    Optional<Phase> scope,
    Counts counts,
    Outline outline,
    int top) {

  /// Counts, updated after every event.
  ///
  /// @param stale the number of items that were ticked on another commit
  public record Counts(Progress progress, int stale) {

    static Counts of(Walk walk, Head head) {
      return new Counts(walk.run().progress(), new Stale(walk.run(), head).count());
    }
  }

  public Listing {
    rows = List.copyOf(rows);
  }

  private Listing(
      List<ListRow> rows,
      Filter filter,
      Optional<Phase> scope,
      Counts counts,
      Outline outline,
      int top) {
    this(rows, places(rows), filter, scope, counts, outline, top);
  }

  private static Map<String, Integer> places(List<ListRow> rows) {
    Map<String, Integer> places = HashMap.newHashMap(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof ListRow.Of(Entry entry)) {
        places.put(entry.id(), i);
      }
    }
    return Collections.unmodifiableMap(places);
  }

  /// The list of the walk or procedure that `walk` is in.
  static Listing of(Walk walk, Head head) {
    Optional<Phase> scope = scope(walk);
    Counts counts = Counts.of(walk, head);
    return new Listing(
        rows(walk, scope, _ -> true), Filter.ALL, scope, counts, outline(walk, counts), 0);
  }

  /// Whether no item matches the filter, so that there is no item here that could be answered.
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The progress of phases and sections.
  public Progress progress() {
    return counts.progress();
  }

  /// The list after another commit was checked out.
  Listing on(Head head, Walk walk) {
    return new Listing(rows, places, filter, scope, Counts.of(walk, head), outline, top);
  }

  /// The list after an event or a move.
  Listing after(Walk before, Walk walk, Head head) {
    Optional<Phase> now = scope(walk);
    boolean sameRun = before.run() == walk.run();
    boolean sameRows = filter == Filter.ALL && now.equals(scope) && isSame(before, walk);
    if (sameRun && sameRows) {
      return this;
    }
    Counts later = sameRun ? counts : Counts.of(walk, head);
    Outline known = isSame(before, walk) ? outline : outline(walk, later);
    return sameRows
        ? new Listing(rows, places, filter, scope, later, known, top)
        : new Listing(filtered(filter, walk, now, head), filter, now, later, known, top);
  }

  private static Outline outline(Walk walk, Counts counts) {
    return Outline.of(walk.run().checklist(), counts.progress());
  }

  private static boolean isSame(Walk before, Walk walk) {
    return before.run().checklist() == walk.run().checklist();
  }

  /// The list with another filter.
  Listing through(Filter other, Walk walk, Head head) {
    return new Listing(filtered(other, walk, scope, head), other, scope, counts, outline, top);
  }

  /// The rows that the filter shows; none if no item matches.
  private static List<ListRow> filtered(
      Filter filter, Walk walk, Optional<Phase> scope, Head head) {
    boolean matches =
        filter == Filter.ALL || matching(filter, walk, scope, head).findFirst().isPresent();
    return matches ? rows(walk, scope, shown(filter, walk, head)) : List.of();
  }

  private static Stream<Entry> matching(
      Filter filter, Walk walk, Optional<Phase> scope, Head head) {
    return walk.run().entries().stream()
        .filter(entry -> isIn(scope, entry.phase()) && entry.isLeaf())
        .filter(entry -> filter.shows(walk, head, entry));
  }

  /// The current item stays in the list, whatever its outcome.
  private static Predicate<Entry> shown(Filter filter, Walk walk, Head head) {
    Optional<String> current = walk.current().map(Entry::id);
    return entry ->
        filter == Filter.ALL
            || current.filter(entry.id()::equals).isPresent()
            || (entry.isLeaf() && filter.shows(walk, head, entry));
  }

  /// Scrolls as little as possible to show the row at `index` in a window of `height` rows, with
  /// one row above it and a third of the window below it if possible, since what comes next matters
  /// more.
  public Listing showing(int index, int height) {
    int last = Math.max(0, rows.size() - height);
    int lowest = Math.clamp(index - (height > 4 ? 1 : 0), 0, last);
    int highest = Math.clamp(index + height / 3 - height + 1, 0, last);
    int moved = Math.min(Math.max(top, highest), Math.max(lowest, highest));
    return moved == top ? this : new Listing(rows, places, filter, scope, counts, outline, moved);
  }

  /// The row of `spot`; the first row if it is not listed.
  public int index(Cursor spot) {
    return switch (spot) {
      case Cursor.AtItem(String id) -> places.getOrDefault(id, 0);
      case Cursor.AtEnd() ->
          !isEmpty() && rows.getLast() instanceof ListRow.End ? rows.size() - 1 : 0;
    };
  }

  private static Optional<Phase> scope(Walk walk) {
    return walk.current().map(Entry::phase).filter(Phase::isProcedure);
  }

  private static List<ListRow> rows(Walk walk, Optional<Phase> scope, Predicate<Entry> shown) {
    List<ListRow> rows = new ArrayList<>();
    Optional<Entry.Way> way = Optional.empty();
    for (Entry entry : walk.run().entries()) {
      if (isIn(scope, entry.phase()) && shown.test(entry)) {
        headings(way, entry.way(), scope.isEmpty(), rows);
        way = Optional.of(entry.way());
        rows.add(new ListRow.Of(entry));
      }
    }
    if (scope.isEmpty()) {
      rows.add(new ListRow.End());
    }
    return rows;
  }

  private static boolean isIn(Optional<Phase> scope, Phase phase) {
    return scope.map(phase::equals).orElse(!phase.isProcedure());
  }

  /// The titles between one item and the next. That of a procedure is in its frame instead.
  private static void headings(
      Optional<Entry.Way> before, Entry.Way way, boolean isWalk, List<ListRow> rows) {
    if (isWalk && before.filter(known -> known.phase() == way.phase()).isEmpty()) {
      rows.add(new ListRow.Heading(way.phase().section(), true));
    }
    List<Section> known = before.map(Entry.Way::sections).orElse(List.of());
    for (int i = 0; i < way.sections().size(); i++) {
      Section section = way.sections().get(i);
      if (i >= known.size() || known.get(i) != section) {
        rows.add(new ListRow.Heading(section, false));
      }
    }
  }
}
