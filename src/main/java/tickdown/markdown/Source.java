package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The text of a checklist file, and the position of blocks in it.
///
/// Lines end with LF, CRLF or a lone CR (CommonMark 2.1) and are counted from 1.
record Source(String text) {

  /// The first line of `block`.
  static int line(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
  }

  /// The lines of `block`, without the markers and indentation of enclosing blocks.
  List<Line> lines(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    List<Line> lines = new ArrayList<>(spans.size());
    spans.forEach(span -> lines.add(line(span)));
    return lines;
  }

  Line line(SourceSpan span) {
    int from = span.getInputIndex();
    return new Line(span.getLineIndex() + 1, text.substring(from, from + span.getLength()));
  }

  /// A line, or the part of it that belongs to a block.
  record Line(int number, String text) {}
}
