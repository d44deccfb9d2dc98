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

/// Some items of a checklist in its own order and shape: the phases, sections and items above them,
/// and nothing else.
final class ItemOutline {

  /// One row of an outline.
  sealed interface Row {

    /// The heading of a phase.
    record OfPhase(Phase phase) implements Row {}

    /// The heading of a section.
    record OfSection(Section section, Depth depth) implements Row {}

    /// An item; `chosen` unless it only leads to items below it.
    record OfItem(Item item, Depth depth, boolean chosen) implements Row {}
  }

  /// How deep a row is inside its phase.
  ///
  /// @param level sections and items above it, and the phase, so 1 directly in the phase
  /// @param items items above it
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

  /// Adds the row and what is below it; takes the row away again when nothing was and it is not
  /// chosen itself.
  private void under(Row row, List<Part> parts, Depth depth, boolean keep) {
    int before = rows.size();
    rows.add(row);
    parts.forEach(part -> add(part, depth));
    if (rows.size() == before + 1 && !keep) {
      rows.removeLast();
    }
  }

  /// A number and what it names, as a heading: `2.3 Tagging`.
  static String heading(Place place, String title) {
    return place.number() + " " + title;
  }
}
