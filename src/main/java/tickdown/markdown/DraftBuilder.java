package tickdown.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import tickdown.checklist.Block;
import tickdown.checklist.Item;
import tickdown.checklist.Prose;

/// Turns the blocks of one container (the document, a list item, a block quote) into drafts, in
/// order.
///
/// A heading contains everything up to the next heading of its level or above. A bold paragraph
/// directly above a list with items contains that list, and so does one that says when it applies.
/// Block quotes around items, and list items with nothing but a list in them, are transparent.
final class DraftBuilder {
  private final TaskBoxes boxes;
  private final boolean isDocument;
  private final List<Draft> top = new ArrayList<>();
  private final Deque<Open> headings = new ArrayDeque<>();
  private final List<Block> remarks = new ArrayList<>();

  /// A heading to which parts are still being added.
  private record Open(int level, Draft.Titled draft) {}

  private DraftBuilder(TaskBoxes boxes, boolean isDocument) {
    this.boxes = boxes;
    this.isDocument = isDocument;
  }

  /// The drafts of a whole document, including headings without items.
  static List<Draft> ofDocument(Node document, TaskBoxes boxes) {
    return new DraftBuilder(boxes, true).drafts(Nodes.children(document));
  }

  private List<Draft> inside(List<Node> blocks) {
    return Pruning.of(new DraftBuilder(boxes, false).drafts(blocks));
  }

  private List<Draft> drafts(List<Node> blocks) {
    blocks.forEach(this::take);
    endRemarks();
    return top;
  }

  private void take(Node block) {
    switch (block) {
      case Heading heading -> open(heading);
      case Paragraph _, OrderedList _ when isTitle(block) -> {}
      case ListBlock list -> take(list);
      case BlockQuote quote when boxes.within(quote) -> addAll(inside(Nodes.children(quote)));
      default -> remarks.addAll(BlockReader.of(block));
    }
  }

  /// Whether `block` is the title of the list after it, which has items.
  private boolean isTitle(Node block) {
    return !boxes.within(block) && boxes.within(block.getNext()) && Paragraphs.isTitle(block);
  }

  private void open(Heading heading) {
    endRemarks();
    int level = heading.getLevel();
    while (!headings.isEmpty() && headings.peek().level() >= level) {
      headings.pop();
    }
    Draft.Titled draft = titled(heading, origin(heading), new ArrayList<>());
    parts().add(draft);
    headings.push(new Open(level, draft));
  }

  private Draft.Origin origin(Heading heading) {
    if (!isDocument) {
      return new Draft.Origin.Inside();
    }
    return boxes.isProcedure(heading)
        ? new Draft.Origin.OfProcedure(heading.getLevel())
        : new Draft.Origin.OfDocument(heading.getLevel());
  }

  private void take(ListBlock list) {
    List<Draft> drafts = drafts(list);
    Paragraphs.titleOf(list)
        .filter(_ -> boxes.within(list))
        .ifPresentOrElse(
            title -> add(titled(title, new Draft.Origin.Inside(), drafts)), () -> addAll(drafts));
  }

  private List<Draft> drafts(ListBlock list) {
    List<Draft> drafts = new ArrayList<>();
    int index = 0;
    for (Node listItem : Nodes.children(list)) {
      if (boxes.within(listItem)) {
        drafts.addAll(holder(list, listItem));
      } else {
        drafts.add(Draft.Remark.of(List.of(BlockReader.bullet(list, listItem, index))));
      }
      index++;
    }
    return drafts;
  }

  /// The drafts of a list item that is an item or contains some.
  private List<Draft> holder(ListBlock list, Node listItem) {
    Node first = listItem.getFirstChild();
    List<Node> rest = Nodes.children(listItem).subList(1, Nodes.children(listItem).size());
    return boxes
        .of(listItem)
        .map(box -> List.of(item(box, list, ProseReader.without(box, first), inside(rest), first)))
        .orElseGet(() ->
            first instanceof Paragraph && !ProseReader.of(first).plain().isEmpty()
                ? List.of(titled(first, new Draft.Origin.Inside(), inside(rest)))
                : inside(Nodes.children(listItem)));
  }

  private static Draft item(Box box, ListBlock list, Prose words, List<Draft> parts, Node text) {
    Item.Kind kind = list instanceof OrderedList ? Item.Kind.ORDERED : Item.Kind.BULLET;
    return new Draft.Boxed(box, kind, words, AnnotationReader.of(text), parts);
  }

  private static Draft.Titled titled(Node title, Draft.Origin origin, List<Draft> parts) {
    Prose words = ProseReader.of(title);
    return new Draft.Titled(Source.line(title), origin, words, AnnotationReader.of(title), parts);
  }

  private void addAll(List<Draft> drafts) {
    drafts.forEach(this::add);
  }

  private void add(Draft draft) {
    if (draft instanceof Draft.Remark(var note) && note.heading().isEmpty()) {
      remarks.addAll(note.blocks());
    } else {
      endRemarks();
      parts().add(draft);
    }
  }

  private void endRemarks() {
    if (!remarks.isEmpty()) {
      parts().add(Draft.Remark.of(remarks));
      remarks.clear();
    }
  }

  private List<Draft> parts() {
    return headings.isEmpty() ? top : headings.peek().draft().parts();
  }
}
