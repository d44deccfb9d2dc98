package tickdown.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// CommonMark with GFM's tables, strikethrough and bare links. Task list items are found by
/// [TaskBoxes].
///
/// The parser leaves out what is nested deeper than it is told to follow. It follows further than
/// [Nesting] allows, so that what is too deep is seen and refused instead of being lost.
final class Grammar {

  /// A level is at most a list and its item; beside them stand the document and a leaf.
  private static final int OPEN_BLOCKS = 2 * (Nesting.DEEPEST + 2) + 2;

  private static final int INLINE_NESTING = 32;

  private Grammar() {}

  static Node parse(String text) {
    return parser().parse(text);
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(OPEN_BLOCKS)
        .maxInlineNesting(INLINE_NESTING)
        .build();
  }
}
