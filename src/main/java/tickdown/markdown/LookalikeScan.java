package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// Finds lines that look as if their author meant a box, but are not items.
///
/// Boxes in comments are hidden on purpose and not reported.
final class LookalikeScan {
  private static final String OPEN = "[ ]";

  /// Other brackets, pictures of boxes and list markers that Markdown does not know; of a picture
  /// with two characters the first one.
  private static final String SIGNS = "［【〔〖☐☑☒⬜🔲□▢❏❑❒◻•·‣⁃◦●○∙–—−";

  private final Source source;
  private final TaskBoxes boxes;
  private final List<Problem> problems = new ArrayList<>();

  private LookalikeScan(Source source, TaskBoxes boxes) {
    this.source = source;
    this.boxes = boxes;
  }

  static List<Problem> in(Node document, Source source, TaskBoxes boxes) {
    LookalikeScan lookalikes = new LookalikeScan(source, boxes);
    Nodes.walk(document, lookalikes::visit);
    return lookalikes.problems;
  }

  private void visit(Node block) {
    switch (block) {
      case Paragraph text -> paragraph(text);
      case Heading heading -> first(heading, () -> Lookalike.IN_HEADING);
      case FencedCodeBlock code -> code(code, () -> Lookalike.IN_CODE);
      case IndentedCodeBlock code -> code(code, () -> Lookalike.IN_INDENTED_CODE);
      case HtmlBlock html -> html(html);
      case TableBlock table -> table(table);
      default -> {}
    }
  }

  /// The first box in a block of code, with the number of others.
  private void code(Node code, Supplier<List<Lookalike>> looks) {
    int before = problems.size();
    lines(source.lines(code), looks);
    List<Problem> found = problems.subList(before, problems.size());
    if (found.size() > 1) {
      Problem first = found.getFirst();
      String all = "%s (and %d more)".formatted(first.message(), found.size() - 1);
      found.clear();
      problems.add(new Problem(first.rule(), first.line(), all, first.hint()));
    }
  }

  private void paragraph(Paragraph text) {
    List<Source.Line> lines = source.lines(text);
    boolean opensItem =
        text.getParent() instanceof ListItem && text.getParent().getFirstChild() == text;
    if (opensItem && !lines.isEmpty()) {
      listItem(text, lines.getFirst());
      lines = lines.subList(1, lines.size());
    }
    lines(lines, () -> Lookalike.IN_TEXT);
  }

  private void listItem(Paragraph text, Source.Line first) {
    Optional<Problem> problem =
        boxes.of(text.getParent()).isPresent() || startsWithLink(text)
            ? emptyItem(text, first)
            : opening(first);
    problem.or(() -> middle(text, first)).ifPresent(problems::add);
  }

  private static Optional<Problem> opening(Source.Line first) {
    String text = first.text().strip();
    return mayLookLikeABox(text)
        ? Lookalike.first(Lookalike.IN_LIST_ITEM, first.number(), text)
        : Optional.empty();
  }

  private static boolean startsWithLink(Paragraph text) {
    return text.getFirstChild() instanceof Link link
        && link.getFirstChild() instanceof Text words
        && !words.getLiteral().isBlank();
  }

  private Optional<Problem> emptyItem(Paragraph text, Source.Line first) {
    return boxes
        .of(text.getParent())
        .filter(box -> ProseReader.isEmptyWithout(box, text))
        .map(_ ->
            new Problem(
                LintRule.BOX,
                first.number(),
                "an item without text",
                "write the task after the box"));
  }

  /// A box after other words. Only plain text is checked, because code may show a box as an
  /// example.
  private static Optional<Problem> middle(Paragraph text, Source.Line first) {
    if (first.text().strip().lastIndexOf(OPEN) <= 0) {
      return Optional.empty();
    }
    StringBuilder seen = new StringBuilder();
    for (Node node : Nodes.inner(text)) {
      if (Paragraphs.isBreak(node)) {
        break;
      }
      seen.append(node instanceof Text words ? words.getLiteral() : "\u0001");
    }
    return seen.indexOf(OPEN) < 0
        ? Optional.empty()
        : Lookalike.first(Lookalike.IN_THE_MIDDLE, first.number(), seen.toString());
  }

  private void first(Node block, Supplier<List<Lookalike>> looks) {
    source.lines(block).stream().limit(1).forEach(line -> line(line, looks));
  }

  private void lines(List<Source.Line> lines, Supplier<List<Lookalike>> looks) {
    lines.forEach(line -> line(line, looks));
  }

  private void line(Source.Line line, Supplier<List<Lookalike>> looks) {
    String text = line.text().strip();
    if (mayLookLikeABox(text)) {
      Lookalike.first(looks.get(), line.number(), text).ifPresent(problems::add);
    }
  }

  /// A cheap test that most lines fail, so that the patterns are often not even compiled: what the
  /// line begins with, and whether there is a bracket in it at all.
  private static boolean mayLookLikeABox(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first < 0x80
        ? text.startsWith("( )")
            || (text.indexOf('[') >= 0
                && ("[\\-*+>#~_".indexOf(first) >= 0 || Character.isDigit(first)))
        : SIGNS.indexOf(first) >= 0;
  }

  private void html(HtmlBlock html) {
    List<String> lines = Comments.without(html.getLiteral()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      line(new Source.Line(Source.line(html) + i, lines.get(i)), () -> Lookalike.IN_HTML);
    }
  }

  private void table(Node table) {
    for (Node part : Nodes.inner(table)) {
      for (Node row : Nodes.inner(part)) {
        Nodes.inner(row).stream()
            .filter(TableCell.class::isInstance)
            .flatMap(cell -> cell(cell).stream())
            .limit(1)
            .forEach(problems::add);
      }
    }
  }

  private static Optional<Problem> cell(Node cell) {
    String text = ProseReader.of(cell).plain();
    return mayLookLikeABox(text)
        ? Lookalike.first(Lookalike.IN_CELL, Source.line(cell.getParent()), text)
        : Optional.empty();
  }
}
