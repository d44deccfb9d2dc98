package tickdown.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/// The text of a footnote: `[^key]: Ask Ana.`, with further blocks indented by four columns.
final class FootnoteDefinition extends CustomBlock {
  private static final int INDENT = 4;

  private final String label;

  FootnoteDefinition(String label) {
    this.label = label;
  }

  /// The text in the brackets after `^`.
  String label() {
    return label;
  }

  /// Where a footnote is mentioned; shown like its text.
  static final class Mention extends CustomBlock {
    private final FootnoteDefinition definition;

    /// A mention in `block`.
    Mention(FootnoteDefinition definition, Node block) {
      this.definition = definition;
      setSourceSpans(block.getSourceSpans());
    }

    FootnoteDefinition definition() {
      return definition;
    }
  }

  /// The end of the label in `text`, in which `[^` is at `start`: the index of its bracket; -1 if
  /// there is none.
  static int endOfLabel(CharSequence text, int start) {
    for (int i = start + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start + 2 ? i : -1;
      }
      if (c == '[' || Character.isWhitespace(c)) {
        return -1;
      }
    }
    return -1;
  }

  /// Recognizes the beginning of a definition.
  static BlockParserFactory parser() {
    return (state, _) -> start(state);
  }

  private static BlockStart start(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT
        || from + 1 >= line.length()
        || line.charAt(from) != '['
        || line.charAt(from + 1) != '^') {
      return BlockStart.none();
    }
    int end = endOfLabel(line, from);
    return end > 0 && end + 1 < line.length() && line.charAt(end + 1) == ':'
        ? BlockStart.of(new DefinitionParser(line.subSequence(from + 2, end).toString()))
            .atIndex(end + 2)
        : BlockStart.none();
  }

  private static final class DefinitionParser extends AbstractBlockParser {
    private final FootnoteDefinition block;

    DefinitionParser(String label) {
      block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }
  }
}
