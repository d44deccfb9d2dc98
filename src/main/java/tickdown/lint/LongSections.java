package tickdown.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;

/// More items in a row than anyone reads as a group.
final class LongSections {
  private static final int LONGEST = 15;

  private LongSections() {}

  static Stream<Problem> in(Checklist checklist) {
    return Siblings.in(checklist).stream()
        .flatMap(each -> rows(each.parts()).stream())
        .filter(row -> row.size() > LONGEST)
        .map(LongSections::problem);
  }

  /// Consecutive items with nothing in between.
  private static List<List<Item>> rows(List<Part> parts) {
    List<List<Item>> rows = new ArrayList<>();
    rows.add(new ArrayList<>());
    for (Part part : parts) {
      switch (part) {
        case Item item -> rows.getLast().add(item);
        case Section _, Note _ -> rows.add(new ArrayList<>());
      }
    }
    return rows;
  }

  private static Problem problem(List<Item> row) {
    return new Problem(
        LintRule.LONG_SECTION,
        row.getFirst().place().line(),
        "%s items in a row, starting here".formatted(row.size()),
        "group them with headings or bold lines, at most %s to a group".formatted(LONGEST));
  }
}
