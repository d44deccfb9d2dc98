package tickdown.lint;

import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;
import tickdown.checklist.Terms;

/// Annotations that GitHub shows: in GFM, a comment that contains `--` is text (GFM 0.29, 6.10, raw
/// HTML).
final class ShownAnnotations {
  private ShownAnnotations() {}

  static Stream<Problem> in(Checklist checklist) {
    return checklist.walk().flatMap(ShownAnnotations::in);
  }

  private static Stream<Problem> in(Part part) {
    return switch (part) {
      case Item item -> in(item.line(), item.terms());
      case Section section -> in(section.line(), section.terms());
      case Note _ -> Stream.empty();
    };
  }

  private static Stream<Problem> in(int line, Terms terms) {
    return terms.annotations().stream()
        .filter(annotation -> annotation.value().contains("--"))
        .map(annotation ->
            new Problem(
                LintRule.ANNOTATION,
                line,
                "GitHub shows the annotation `%s` because it contains `--`"
                    .formatted(annotation.key().spelling()),
                "use the short form of the option, or put the command into a script"));
  }
}
