package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.text.Plural;

/// Finds work that nobody is walked through because it has no boxes: numbered steps below a
/// heading, and list items next to items.
///
///     1. Open the console            - [ ] Tests pass
///     2. Press “Deploy”              - Change log is written
///
/// Lists inside an item explain it, and steps of a procedure are walked without boxes. Neither is
/// reported.
final class StepsWithoutBoxes {

  /// The minimum number of numbered steps; a single number is often only emphasis.
  private static final int FEWEST = 2;

  private final TaskBoxes boxes;
  private final Set<Integer> malformed;

  private StepsWithoutBoxes(TaskBoxes boxes, Set<Integer> malformed) {
    this.boxes = boxes;
    this.malformed = malformed;
  }

  /// The problems of `document`, one for each stretch of steps.
  ///
  /// @param others other problems, whose lines are not reported again
  static List<Problem> in(Node document, TaskBoxes boxes, List<Problem> others) {
    StepsWithoutBoxes steps =
        new StepsWithoutBoxes(
            boxes, others.stream().map(Problem::line).collect(Collectors.toSet()));
    return Nodes.children(document).stream()
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> steps.problems(list, Nodes.children(list)))
        .toList();
  }

  private Stream<Problem> problems(Node list, List<Node> items) {
    if (items.stream().anyMatch(item -> boxes.of(item).isPresent())) {
      return stretches(items).stream().map(StepsWithoutBoxes::amongItems);
    }
    return list instanceof OrderedList
            && items.size() >= FEWEST
            && items.stream().allMatch(this::hasNoBox)
            && !items.stream().allMatch(StepsWithoutBoxes::isLinkInThisFile)
        ? Stream.of(numbered(list, items.size()))
        : Stream.empty();
  }

  /// The list items that contain no box, neighbours together.
  private List<List<Node>> stretches(List<Node> items) {
    List<List<Node>> stretches = new ArrayList<>();
    boolean isInside = false;
    for (Node item : items) {
      if (hasNoBox(item)) {
        if (!isInside) {
          stretches.add(new ArrayList<>());
        }
        stretches.getLast().add(item);
      }
      isInside = hasNoBox(item);
    }
    return stretches;
  }

  private boolean hasNoBox(Node item) {
    return !boxes.within(item) && !malformed.contains(Source.line(item));
  }

  /// Whether a list item is a line of a table of contents.
  private static boolean isLinkInThisFile(Node item) {
    return item.getFirstChild() != null
        && item.getFirstChild().getFirstChild() instanceof Link link
        && link.getDestination().startsWith("#");
  }

  private static Problem amongItems(List<Node> stretch) {
    return new Problem(
        LintRule.NO_BOX,
        Source.line(stretch.getFirst()),
        stretch.size() == 1
            ? "a list item without a box, next to items that have one"
            : "%d list items without a box, next to items that have one".formatted(stretch.size()),
        "add `[ ]` if it has to be done; indent it if it explains the item above");
  }

  private static Problem numbered(Node list, int count) {
    return new Problem(
        LintRule.NO_BOX,
        Source.line(list),
        "%s without boxes, which are not walked".formatted(Plural.of(count, "numbered step")),
        "write `1. [ ]` before each step that has to be done");
  }
}
