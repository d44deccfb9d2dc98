package tickdown.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.run.Progress;
import tickdown.run.Stale;
import tickdown.walk.Cursor;
import tickdown.walk.Walk;

/// The list of items that the operator goes up and down in: those of the walk, or those of the
/// procedure they are in.
///
/// @param rows what is listed, of which only a few are ever drawn
/// @param places which row each item has, by its id
/// @param filter what is let through
/// @param scope the procedure that is listed; the walk where there is none
/// @param counts how far phases and sections are
/// @param top the first row that is drawn
public record Listing(
    List<ListRow> rows,
    Map<String, Integer> places,
    Filter filter,
    Optional<Phase> scope,
    Counts counts,
    int top) {

  /// What is counted whenever something has happened.
  ///
  /// @param stale how many items were ticked on another commit
  public record Counts(Progress progress, int stale) {

    static Counts of(Walk walk, Optional<String> head) {
      return new Counts(walk.run().progress(), new Stale(walk.run(), head).count());
    }
  }

  public Listing {
    rows = List.copyOf(rows);
  }

  private Listing(
      List<ListRow> rows, Filter filter, Optional<Phase> scope, Counts counts, int top) {
    this(rows, places(rows), filter, scope, counts, top);
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

  /// All that `walk` goes through where it is.
  static Listing of(Walk walk, Optional<String> head) {
    Optional<Phase> scope = scope(walk);
    return new Listing(rows(walk, scope, _ -> true), Filter.ALL, scope, Counts.of(walk, head), 0);
  }

  /// How far phases and sections are.
  public Progress progress() {
    return counts.progress();
  }

  /// The list when another commit was checked out.
  Listing on(Optional<String> head, Walk walk) {
    return new Listing(rows, places, filter, scope, Counts.of(walk, head), top);
  }

  /// The list after something has happened or the operator has moved.
  Listing after(Walk before, Walk walk, Optional<String> head) {
    Optional<Phase> now = scope(walk);
    boolean sameRun = before.run() == walk.run();
    boolean sameRows = filter == Filter.ALL && now.equals(scope) && isSame(before, walk);
    if (sameRun && sameRows) {
      return this;
    }
    Counts later = sameRun ? counts : Counts.of(walk, head);
    return sameRows
        ? new Listing(rows, places, filter, scope, later, top)
        : new Listing(rows(walk, now, shown(filter, walk, head)), filter, now, later, top);
  }

  private static boolean isSame(Walk before, Walk walk) {
    return before.run().checklist() == walk.run().checklist();
  }

  /// The same through another filter.
  Listing through(Filter other, Walk walk, Optional<String> head) {
    return new Listing(rows(walk, scope, shown(other, walk, head)), other, scope, counts, top);
  }

  /// The item the operator is in front of stays in the list whatever it came to.
  private static Predicate<Entry> shown(Filter filter, Walk walk, Optional<String> head) {
    Optional<String> current = walk.current().map(Entry::id);
    return entry ->
        filter == Filter.ALL
            || current.filter(entry.id()::equals).isPresent()
            || (entry.isLeaf() && filter.shows(walk, head, entry));
  }

  /// The same scrolled as little as shows the row at `index` in a window of `height` rows, with a
  /// row before it and a third of the window behind it where there are any: what comes is of more
  /// interest than what was.
  Listing showing(int index, int height) {
    int last = Math.max(0, rows.size() - height);
    int lowest = Math.clamp(index - (height > 4 ? 1 : 0), 0, last);
    int highest = Math.clamp(index + height / 3 - height + 1, 0, last);
    int moved = Math.min(Math.max(top, highest), Math.max(lowest, highest));
    return moved == top ? this : new Listing(rows, places, filter, scope, counts, moved);
  }

  /// The row of `spot`; the first where it is not listed.
  public int index(Cursor spot) {
    return switch (spot) {
      case Cursor.AtItem(String id) -> places.getOrDefault(id, 0);
      case Cursor.AtEnd() -> rows.getLast() instanceof ListRow.End ? rows.size() - 1 : 0;
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

  /// The titles that are entered on the way from one item to the next; that of a procedure stands
  /// in its frame.
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
