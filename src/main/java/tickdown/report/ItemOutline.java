package tickdown.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;

/// Selected items of a checklist in the order and structure of the checklist: with the phases,
/// sections and items above them, and nothing else.
final class ItemOutline {

  /// One row of an outline.
  sealed interface Row {

    /// The heading of a phase.
    record OfPhase(Phase phase) implements Row {}

    /// The heading of a section.
    record OfSection(Section section, Depth depth) implements Row {}

    /// An item; not `chosen` if it is only shown because of items below it.
    record OfItem(Item item, Depth depth, boolean chosen) implements Row {}
  }

  /// The depth of a row within its phase.
  ///
  /// @param level the number of sections and items above it, plus the phase; 1 directly in the
  ///   phase
  /// @param items the number of items above it
  record Depth(int level, int items) {
    private static final Depth TOP = new Depth(1, 0);

    String indent() {
      return "  ".repeat(level);
    }
  }

  private final Set<String> chosen;
  private final List<Row> rows = new ArrayList<>();

  private ItemOutline(Set<String> chosen) {
    this.chosen = chosen;
  }

  /// The outline of `items`.
  static List<Row> of(Checklist checklist, List<Entry> items) {
    ItemOutline outline =
        new ItemOutline(
            items.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new)));
    checklist.phases().forEach(outline::add);
    return List.copyOf(outline.rows);
  }

  private void add(Phase phase) {
    under(new Row.OfPhase(phase), phase.section().parts(), Depth.TOP, false);
  }

  private void add(Part part, Depth depth) {
    switch (part) {
      case Section section ->
          under(
              new Row.OfSection(section, depth),
              section.parts(),
              new Depth(depth.level() + 1, depth.items()),
              false);
      case Item item -> {
        boolean isChosen = chosen.contains(item.id());
        under(
            new Row.OfItem(item, depth, isChosen),
            item.parts(),
            new Depth(depth.level() + 1, depth.items() + 1),
            isChosen);
      }
      case Note _ -> {}
    }
  }

  /// Adds a row and everything below it. Removes it again if nothing is below it and it is not
  /// selected itself.
  private void under(Row row, List<Part> parts, Depth depth, boolean keep) {
    int before = rows.size();
    rows.add(row);
    parts.forEach(part -> add(part, depth));
    if (rows.size() == before + 1 && !keep) {
      rows.removeLast();
    }
  }

  /// A heading with its number: `2.3 Tagging`.
  static String heading(Place place, String title) {
    return place.number() + " " + title;
  }
}
