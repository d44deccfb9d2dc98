package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import tickdown.checklist.Block;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;
import tickdown.checklist.Template;
import tickdown.wording.Script;
import tickdown.wording.placeholder.PlaceholderFinder;

/// Converts blocks without items into the [Block]s of notes. Comments, thematic breaks and link
/// definitions are dropped.
final class BlockReader {

  /// Languages in whose sources `<words>` are tags or types, and no placeholders.
  private static final Set<String> TAGGED =
      Set.of(
          "html",
          "xml",
          "svg",
          "vue",
          "java",
          "kotlin",
          "ts",
          "tsx",
          "js",
          "jsx",
          "typescript",
          "javascript",
          "cpp",
          "c",
          "c++",
          "cs",
          "csharp",
          "rust",
          "go",
          "swift",
          "scala");

  /// The marker of a footnote.
  private static final String FOOTNOTE = "*";

  private BlockReader() {}

  /// The blocks that `node` becomes: none, one, or one per list item.
  static List<Block> of(Node node) {
    int line = Source.line(node);
    return switch (node) {
      case Paragraph _, Heading _ -> paragraph(line, ProseReader.of(node));
      case ListBlock list -> bullets(list);
      case BlockQuote quote -> List.of(quote(line, inside(quote)));
      case FencedCodeBlock code -> List.of(code(line, language(code.getInfo()), code.getLiteral()));
      case IndentedCodeBlock code -> List.of(code(line, "", code.getLiteral()));
      case TableBlock table -> List.of(new Block.Table(line, rows(table)));
      case HtmlBlock html -> html(line, html.getLiteral());
      case FootnoteDefinition.Mention mention ->
          List.of(new Block.Bullet(line, FOOTNOTE, inside(mention.definition())));
      default -> List.of();
    };
  }

  /// The list item without a box at position `index` of `list`.
  static Block bullet(ListBlock list, Node listItem, int index) {
    return new Block.Bullet(Source.line(listItem), marker(list, index), inside(listItem));
  }

  private static List<Block> inside(Node container) {
    return Nodes.children(container).stream().flatMap(child -> of(child).stream()).toList();
  }

  private static List<Block> paragraph(int line, Prose text) {
    return text.plain().isEmpty() ? List.of() : List.of(new Block.Paragraph(line, text));
  }

  private static List<Block> bullets(ListBlock list) {
    List<Block> bullets = new ArrayList<>();
    for (Node listItem : Nodes.children(list)) {
      bullets.add(bullet(list, listItem, bullets.size()));
    }
    return bullets;
  }

  private static String marker(ListBlock list, int index) {
    return switch (list) {
      case BulletList bullets -> bullets.getMarker();
      case OrderedList numbers ->
          numbers.getMarkerStartNumber() + index + numbers.getMarkerDelimiter();
      default -> "";
    };
  }

  private static Block quote(int line, List<Block> content) {
    return alert(content).orElseGet(() -> new Block.Quote(line, "", content));
  }

  private static Optional<Block> alert(List<Block> content) {
    if (content.isEmpty()
        || !(content.getFirst() instanceof Block.Paragraph(int line, Prose text))
        || text.inlines().isEmpty()
        || !(text.inlines().getFirst() instanceof Inline.Words(String words))) {
      return Optional.empty();
    }
    String kind = alertKind(words.stripTrailing());
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Quote(line, kind, withoutAlert(content, line, text)));
  }

  /// `NOTE` for `[!note]`; empty for anything else.
  private static String alertKind(String words) {
    if (!words.startsWith("[!") || words.indexOf(']') != words.length() - 1) {
      return "";
    }
    String kind = words.substring(2, words.length() - 1).toUpperCase(Locale.ROOT);
    return kind.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? kind : "";
  }

  private static List<Block> withoutAlert(List<Block> content, int line, Prose text) {
    List<Block> rest = new ArrayList<>();
    if (text.inlines().size() > 2) {
      rest.add(
          new Block.Paragraph(
              line + 1, new Prose(text.inlines().subList(2, text.inlines().size()))));
    }
    rest.addAll(content.subList(1, content.size()));
    return rest;
  }

  private static String language(String info) {
    String first = info == null ? "" : info.strip();
    int end = first.indexOf(' ');
    return end < 0 ? first : first.substring(0, end);
  }

  private static List<List<Prose>> rows(TableBlock table) {
    List<List<Prose>> rows = new ArrayList<>();
    for (Node part : Nodes.inner(table)) {
      for (Node row : Nodes.inner(part)) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    return rows;
  }

  private static List<Prose> cells(Node row) {
    return Nodes.inner(row).stream()
        .filter(TableCell.class::isInstance)
        .map(ProseReader::of)
        .toList();
  }

  private static Block code(int line, String language, String text) {
    return new Block.Code(line, language, template(language, text));
  }

  private static Template template(String language, String text) {
    if (TAGGED.contains(language)) {
      return Template.of(text);
    }
    return Script.isShell(language)
        ? PlaceholderFinder.inCommand(text)
        : PlaceholderFinder.inCode(text);
  }

  private static List<Block> html(int line, String literal) {
    String raw = Comments.without(literal).strip();
    return raw.isEmpty() ? List.of() : List.of(new Block.Html(line, raw));
  }
}
