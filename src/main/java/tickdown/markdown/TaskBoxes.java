package tickdown.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// The boxes of a document: which list items are task list items (GFM 5.3).
///
/// A list item is one if its first block is a paragraph whose source begins with a [Box].
final class TaskBoxes {
  private final Source source;
  private final Map<Node, Box> boxes = new HashMap<>();
  private final Set<Node> holders = new HashSet<>();
  private final Set<Node> procedures = new HashSet<>();

  private TaskBoxes(Source source) {
    this.source = source;
  }

  /// The boxes of a document.
  static TaskBoxes in(Node document, Source source) {
    TaskBoxes boxes = new TaskBoxes(source);
    boxes.collect(document);
    return boxes;
  }

  /// Lets a plain bullet count as an item too.
  void add(Node bullet, Box box) {
    boxes.put(bullet, box);
    for (Node block = bullet; block != null && holders.add(block); block = block.getParent()) {}
  }

  /// Marks a heading as that of a procedure whose steps have no boxes.
  void addProcedure(Node heading) {
    procedures.add(heading);
  }

  /// Whether it is the heading of such a procedure.
  boolean isProcedure(Node heading) {
    return procedures.contains(heading);
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  /// The box of a list item, if it is an item of the checklist.
  Optional<Box> of(Node listItem) {
    return Optional.ofNullable(boxes.get(listItem));
  }

  /// Whether `block` is an item or contains one.
  boolean within(Node block) {
    return holders.contains(block);
  }

  private boolean collect(Node block) {
    boolean holds = false;
    if (block instanceof ListItem && block.getFirstChild() instanceof Paragraph text) {
      Optional<Box> box = box(text);
      box.ifPresent(found -> boxes.put(block, found));
      holds = box.isPresent();
    }
    for (Node child : Nodes.children(block)) {
      holds |= collect(child);
    }
    if (holds) {
      holders.add(block);
    }
    return holds;
  }

  private Optional<Box> box(Paragraph text) {
    List<SourceSpan> spans = text.getSourceSpans();
    return spans.isEmpty()
        ? Optional.empty()
        : Box.at(source.line(spans.getFirst()), spans.getFirst().getInputIndex(), spans.size() > 1);
  }
}
