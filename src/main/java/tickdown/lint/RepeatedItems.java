package tickdown.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// Duplicate items in a section, or items that cannot be told apart by eye: someone who ticks one
/// may believe to have ticked the other.
final class RepeatedItems {
  private RepeatedItems() {}

  static Stream<Problem> in(Checklist checklist) {
    return Siblings.in(checklist).stream().flatMap(RepeatedItems::in);
  }

  private static Stream<Problem> in(Siblings siblings) {
    Map<String, Item> seen = new HashMap<>();
    return siblings.parts().stream()
        .filter(Item.class::isInstance)
        .map(Item.class::cast)
        .filter(item -> !item.text().plain().isEmpty())
        .<Problem>mapMulti((item, found) -> {
          Item first = seen.putIfAbsent(Look.of(item.text().plain()), item);
          if (first != null) {
            found.accept(problem(item, first));
          }
        });
  }

  private static Problem problem(Item item, Item first) {
    return new Problem(
        LintRule.REPEATED_ITEM,
        item.place().line(),
        "duplicate item %s (first on line %s)"
            .formatted(ItemQuote.of(item.text().plain()), first.place().line()),
        item.text().plain().equalsIgnoreCase(first.text().plain())
            ? "say how it differs, or remove it"
            : "the two differ only in characters that look the same or are invisible; write them"
                + " the same way, or say how they differ");
  }
}
