package tickdown.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// CommonMark with GFM's tables, strikethrough and autolinks, and GitHub's footnotes. Task list
/// items are found by [TaskBoxes].
///
/// The parser silently drops what is nested deeper than its limit. The limit is beyond the one in
/// [Nesting], so that deeper nesting is noticed and rejected instead of being lost.
final class Grammar {

  /// Each level takes at most two blocks, a list and its item; the document and a leaf come on top.
  private static final int OPEN_BLOCKS = 2 * (Nesting.DEEPEST + 2) + 2;

  private static final int INLINE_NESTING = 32;

  private Grammar() {}

  /// Parses a text; its blocks know where they are in it.
  static Node parse(String text) {
    return parser(IncludeSourceSpans.BLOCKS).parse(text);
  }

  /// Parses a text in the same way; what is inside its lines knows where it is, too.
  static Node parseInlines(String text) {
    return parser(IncludeSourceSpans.BLOCKS_AND_INLINES).parse(text);
  }

  private static Parser parser(IncludeSourceSpans spans) {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create()))
        .customBlockParserFactory(FootnoteDefinition.parser())
        .includeSourceSpans(spans)
        .maxOpenBlockParsers(OPEN_BLOCKS)
        .maxInlineNesting(INLINE_NESTING)
        .build();
  }
}
