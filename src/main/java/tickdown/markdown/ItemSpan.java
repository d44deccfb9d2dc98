package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Where an item is written in the text of its file, in positions of characters.
///
///     - [ ] Tag ~~and sign~~ the `rc` <!-- id: tag -->
///        |  |-|              |------|
///      mark             stretches
///
/// @param line its line, counted from 1
/// @param mark the space or letter in its box; empty if it has no box
/// @param strike finds how its text can be struck through, which takes a while in a long file
public record ItemSpan(int line, Optional<Integer> mark, Supplier<Strike> strike) {

  /// A part of the text: the positions of its first character and after its last one.
  public record Stretch(int from, int to) {}

  /// How the text of an item can be struck through.
  ///
  /// @param isDone whether it is struck through as a whole
  /// @param stretches what has to be between `~~` for that: everything that is neither struck
  ///   through already nor a comment, which has to stay at the end of its line to be read as an
  ///   annotation; empty if there is nothing to strike, or if a tilde in the text could be taken
  ///   for the beginning or end of a strikethrough
  public record Strike(boolean isDone, List<Stretch> stretches) {
    public Strike {
      stretches = List.copyOf(stretches);
    }
  }

  /// The items in the text of a readable checklist, in file order.
  ///
  /// @param text the text without a byte order mark
  public static List<ItemSpan> in(String text, ItemSource counted) {
    ParsedFile file = ParsedFile.of(text, Grammar::parseInlines);
    TaskBoxes boxes = file.boxes(counted);
    file.addSteps(boxes, counted);
    List<ItemSpan> spans = new ArrayList<>();
    Nodes.walk(
        file.document(),
        block ->
            boxes
                .of(block)
                .ifPresent(box -> spans.add(of(box, block.getFirstChild(), file.source()))));
    return spans;
  }

  private static ItemSpan of(Box box, Node paragraph, Source source) {
    return new ItemSpan(
        box.line(),
        box.isNone() ? Optional.empty() : Optional.of(box.start() + 1),
        () ->
            new Strike(
                ProseReader.without(box, paragraph).isStruckThrough(),
                Stretches.of(source, paragraph, box)));
  }

  /// Finds the stretches of one item.
  private static final class Stretches {
    private static final char TILDE = '~';

    private final Source source;
    private final List<SourceSpan> lines;
    private final int textStart;
    private int line;
    private final List<Stretch> found = new ArrayList<>();
    private Optional<Stretch> open = Optional.empty();

    private Stretches(Source source, Node paragraph, Box box) {
      this.source = source;
      this.lines = paragraph.getSourceSpans();
      this.textStart = box.end();
    }

    /// The stretches of a paragraph that begins with `box`, in order.
    ///
    /// Empty if there is nothing to strike, or if a tilde in the text could be taken for the
    /// beginning or end of a strikethrough.
    static List<Stretch> of(Source source, Node paragraph, Box box) {
      Stretches stretches = new Stretches(source, paragraph, box);
      for (Node node : Nodes.inner(paragraph)) {
        if (hasLooseTilde(node)) {
          return List.of();
        }
        stretches.take(node);
      }
      stretches.close();
      return stretches.found;
    }

    private void take(Node node) {
      if (Comments.isComment(node) || node instanceof Strikethrough) {
        close();
      } else if (!node.getSourceSpans().isEmpty() && !Paragraphs.isBreak(node)) {
        int from = afterBlanks(Math.max(textStart, start(node)));
        int to = beforeBlanks(end(node));
        if (from < to) {
          open = Optional.of(new Stretch(open.map(Stretch::from).orElse(from), to));
        }
      }
    }

    private void close() {
      open.ifPresent(found::add);
      open = Optional.empty();
    }

    private static int start(Node node) {
      return node.getSourceSpans().getFirst().getInputIndex();
    }

    /// Where the next node begins, or the line ends. The parser does not always know how long an
    /// entity such as `&amp;` is.
    private int end(Node node) {
      Node next = node.getNext();
      return next == null || next.getSourceSpans().isEmpty() ? endOfLine(node) : start(next);
    }

    private int endOfLine(Node node) {
      while (lines.get(line).getLineIndex() < node.getSourceSpans().getLast().getLineIndex()) {
        line++;
      }
      return lines.get(line).getInputIndex() + lines.get(line).getLength();
    }

    private int afterBlanks(int from) {
      int at = from;
      while (at < source.text().length() && isBlank(at)) {
        at++;
      }
      return at;
    }

    private int beforeBlanks(int to) {
      int at = to;
      while (at > 0 && isBlank(at - 1)) {
        at--;
      }
      return at;
    }

    private boolean isBlank(int at) {
      return Character.isWhitespace(source.text().charAt(at));
    }

    /// Whether there is a tilde next to a word, as in `~/.ssh` or `~5 minutes`: parsers disagree on
    /// what it does to a strikethrough around it.
    private static boolean hasLooseTilde(Node node) {
      if (node instanceof Text text) {
        return hasLooseTilde(text.getLiteral());
      }
      return !(node instanceof Strikethrough)
          && Nodes.inner(node).stream().anyMatch(Stretches::hasLooseTilde);
    }

    private static boolean hasLooseTilde(String text) {
      for (int at = text.indexOf(TILDE); at >= 0; at = text.indexOf(TILDE, at + 1)) {
        boolean isAlone =
            at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
        if (!isAlone) {
          return true;
        }
      }
      return false;
    }
  }
}
