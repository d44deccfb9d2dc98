package tickdown.markdown;

import java.util.function.Function;
import org.commonmark.node.Node;

/// A file after parsing, with its headings and footnotes where they are shown.
///
/// @param source its text, with the front matter blanked out
record ParsedFile(FrontMatter front, Source source, Node document) {

  /// Parses the text of a file.
  ///
  /// @param grammar [Grammar#parse] or [Grammar#parseInlines]
  static ParsedFile of(String text, Function<String, Node> grammar) {
    FrontMatter front = FrontMatter.of(text);
    Source source = new Source(front.blankedOut(text));
    Node document = grammar.apply(source.text());
    HtmlHeadings.replaceIn(document);
    Footnotes.moveIn(document, source);
    return new ParsedFile(front, source, document);
  }

  /// The items that are recognized by themselves.
  TaskBoxes boxes(ItemSource counted) {
    TaskBoxes boxes = TaskBoxes.in(document, source);
    if (counted == ItemSource.BULLETS) {
      Bullets.in(document, boxes).forEach(boxes::add);
    }
    return boxes;
  }

  /// Adds what belongs to the items: fences below them, and the steps of procedures that have no
  /// boxes.
  void addSteps(TaskBoxes boxes, ItemSource counted) {
    FencesUnderItems.moveIn(document, boxes, source);
    if (counted == ItemSource.BOXES) {
      ProcedureSteps.addTo(boxes, document);
    }
  }
}
