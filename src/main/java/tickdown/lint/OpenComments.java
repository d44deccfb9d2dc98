package tickdown.lint;

import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Inline;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;

/// Comments in items and headings that are shown as text because nothing closes them: `<!-- human
/// ->`.
final class OpenComments {
  private static final String OPENS = "<!--";

  private OpenComments() {}

  /// @param lines the lines of the file
  static Stream<Problem> in(Checklist checklist, List<String> lines) {
    return checklist.walk().flatMap(part -> in(part, lines));
  }

  private static Stream<Problem> in(Part part, List<String> lines) {
    return switch (part) {
      case Item item -> in(item.line(), item.text(), lines);
      case Section section -> in(section.line(), section.title(), lines);
      case Note _ -> Stream.empty();
    };
  }

  private static Stream<Problem> in(int line, Prose text, List<String> lines) {
    return text.walk().anyMatch(OpenComments::isOpen) && isWritten(lines.get(line - 1))
        ? Stream.of(
            new Problem(
                LintRule.ANNOTATION,
                line,
                "the comment is shown as text because it is not closed",
                "close it with `-->`"))
        : Stream.empty();
  }

  private static boolean isOpen(Inline inline) {
    return inline instanceof Inline.Words(String words) && words.contains(OPENS);
  }

  /// Whether the line has the signs themselves, and not `\<!--` or `&lt;!--`, which are meant to be
  /// shown.
  private static boolean isWritten(String line) {
    return line.contains(OPENS) && !line.contains("\\" + OPENS);
  }
}
