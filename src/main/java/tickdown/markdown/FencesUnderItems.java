package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Moves a fence into the item above it, where its author forgot to indent it: directly under the
/// last line of the list, or after a blank line if that line ends with a colon.
///
///     - [ ] Tag the release
///     ```sh
///     git tag v1.4.0
///     ```
///
/// Markdown ends the list there; the fence is still about the item.
final class FencesUnderItems {
  private final TaskBoxes boxes;
  private final Source source;

  private FencesUnderItems(TaskBoxes boxes, Source source) {
    this.boxes = boxes;
    this.source = source;
  }

  /// Moves the fences of `document`.
  static void moveIn(Node document, TaskBoxes boxes, Source source) {
    FencesUnderItems fences = new FencesUnderItems(boxes, source);
    List<FencedCodeBlock> under = new ArrayList<>();
    Nodes.walk(
        document,
        block -> {
          if (block instanceof FencedCodeBlock fence && fences.isUnderItem(fence)) {
            under.add(fence);
          }
        });
    for (FencedCodeBlock fence : under) {
      Node item = fences.lastItem((ListBlock) fence.getPrevious());
      fence.unlink();
      item.appendChild(fence);
    }
  }

  private boolean isUnderItem(FencedCodeBlock fence) {
    if (!(fence.getPrevious() instanceof ListBlock list)
        || boxes.of(list.getLastChild()).isEmpty()
        || list.getSourceSpans().isEmpty()) {
      return false;
    }
    SourceSpan last = list.getSourceSpans().getLast();
    String line = source.line(last).text().strip();
    return Source.line(fence) == last.getLineIndex() + 2
        || line.endsWith(":")
        || line.endsWith("：");
  }

  /// The last item of a list, at any depth.
  private Node lastItem(ListBlock list) {
    Node item = list.getLastChild();
    while (item.getLastChild() instanceof ListBlock inner
        && boxes.of(inner.getLastChild()).isPresent()) {
      item = inner.getLastChild();
    }
    return item;
  }
}
