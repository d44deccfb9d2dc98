package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import tickdown.checklist.Prose;
import tickdown.wording.Procedures;

/// The numbered steps of procedures without boxes, which are read as items:
///
///     ## Rollback
///     If critical issues are discovered:
///     1. Stop the deployment
///     2. Revert the tag
///
/// A heading without any box below it is such a procedure if its words, or those of its first
/// paragraph, say that it is for trouble, and at least two numbered steps follow. So is one that
/// begins with a bold title of that kind.
final class ProcedureSteps {

  /// The minimum number of steps.
  private static final int FEWEST = 2;

  private final TaskBoxes boxes;
  private final List<Node> blocks;

  private ProcedureSteps(Node document, TaskBoxes boxes) {
    this.boxes = boxes;
    this.blocks = Nodes.children(document);
  }

  /// Lets the steps of such procedures in `document` count as items.
  static void addTo(TaskBoxes boxes, Node document) {
    new ProcedureSteps(document, boxes).add();
  }

  private void add() {
    int[] ends = ends();
    int at = 0;
    while (at < blocks.size()) {
      at =
          blocks.get(at) instanceof Heading heading && take(heading, at, ends[at])
              ? ends[at]
              : at + 1;
    }
  }

  /// For each heading, the index after everything below it, or the index of the first box if that
  /// comes before.
  private int[] ends() {
    int[] ends = new int[blocks.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading) {
        close(open, i, heading.getLevel(), ends);
        open.add(i);
      } else if (boxes.within(blocks.get(i))) {
        close(open, 0, 0, ends);
      }
    }
    close(open, blocks.size(), 0, ends);
    return ends;
  }

  /// Ends the open headings of this level and below; those with a box below them at 0.
  private void close(List<Integer> open, int end, int level, int[] ends) {
    while (!open.isEmpty() && ((Heading) blocks.get(open.getLast())).getLevel() >= level) {
      ends[open.removeLast()] = end;
    }
  }

  private boolean take(Heading heading, int at, int end) {
    if (end <= at + 1) {
      return false;
    }
    Prose title = ProseReader.of(heading);
    boolean isProcedure =
        Procedures.isTitle(title)
            || (blocks.get(at + 1) instanceof Paragraph first && isAboutTrouble(title, first));
    if (!isProcedure) {
      return false;
    }
    List<Node> steps = steps(blocks.subList(at + 1, end));
    if (steps.size() < FEWEST || Procedures.isPreparation(texts(steps))) {
      return false;
    }
    steps.forEach(step -> boxes.add(step, Box.none(firstLine(step))));
    boxes.addProcedure(heading);
    return true;
  }

  /// Whether the first paragraph below a title says so, or is a title of that kind in bold.
  private static boolean isAboutTrouble(Prose title, Paragraph first) {
    Prose words = ProseReader.of(first);
    return Procedures.leadsToTrouble(title, words)
        || (Paragraphs.isBold(first) && Procedures.isTitle(words));
  }

  private static List<Node> steps(List<Node> below) {
    return below.stream()
        .filter(OrderedList.class::isInstance)
        .flatMap(list -> Nodes.children(list).stream())
        .filter(step -> step instanceof ListItem && step.getFirstChild() instanceof Paragraph)
        .toList();
  }

  private static List<Prose> texts(List<Node> steps) {
    return steps.stream().map(step -> ProseReader.of(step.getFirstChild())).toList();
  }

  private static SourceSpan firstLine(Node step) {
    return step.getFirstChild().getSourceSpans().getFirst();
  }
}
