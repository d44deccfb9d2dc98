package tickdown.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Problem;

/// Headings without items or text below them.
///
/// A heading that is directly followed by another one without items may be the title of a group of
/// notes, and is accepted, as is one that ends in a colon above another one: `EITHER:`. So is one
/// above a comment, which tells authors what to write there.
final class EmptyHeadings {
  private EmptyHeadings() {}

  /// The problems of `checklist`, whose file has these `lines`.
  static Stream<Problem> in(Checklist checklist, List<String> lines) {
    return Stream.concat(
            in(outermost(checklist)),
            Siblings.in(checklist).stream().flatMap(each -> in(each.parts())))
        .filter(problem -> !isAboveComment(problem, lines));
  }

  private static boolean isAboveComment(Problem problem, List<String> lines) {
    return lines.stream()
        .skip(problem.line())
        .map(String::strip)
        .dropWhile(String::isEmpty)
        .findFirst()
        .filter(line -> line.startsWith("<!--"))
        .isPresent();
  }

  /// Phases and the notes between them, in file order.
  private static List<Part> outermost(Checklist checklist) {
    List<Part> parts = new ArrayList<>(checklist.notes());
    checklist.phases().stream().map(Phase::section).forEach(parts::add);
    parts.sort(Comparator.comparingInt(Part::line));
    return parts;
  }

  private static Stream<Problem> in(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .filter(i -> isEmpty(parts.get(i)))
        .filter(i -> i + 1 == parts.size() || !isTitleOf(parts.get(i), parts.get(i + 1)))
        .mapToObj(i -> problem((Note) parts.get(i)));
  }

  private static boolean isEmpty(Part part) {
    return isTitledNote(part) && ((Note) part).blocks().isEmpty();
  }

  private static boolean isTitledNote(Part part) {
    return part instanceof Note note && note.heading().isPresent();
  }

  /// Whether an empty heading is the title of what comes next: of other notes, or of anything if it
  /// ends in a colon, such as `EITHER:`.
  private static boolean isTitleOf(Part empty, Part next) {
    return isTitledNote(next)
        || ((Note) empty).heading().filter(title -> title.plain().endsWith(":")).isPresent();
  }

  private static Problem problem(Note note) {
    return new Problem(
        LintRule.EMPTY_HEADING,
        note.line(),
        "section %s is empty".formatted(ItemQuote.of(note.heading().orElseThrow().plain())),
        "add items or text, or remove the heading");
  }
}
