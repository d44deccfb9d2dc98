package tickdown.lint;

import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;
import tickdown.checklist.SignOffDemand;
import tickdown.checklist.Terms;
import tickdown.wording.StatedWait;

/// Annotations that have no effect because another one is missing, and sign-offs that ask for
/// nobody but the operator who answers.
final class IdleAnnotations {
  private IdleAnnotations() {}

  static Stream<Problem> in(Checklist checklist) {
    boolean waitsInNotes =
        checklist.walk().anyMatch(part -> part instanceof Item item && has(item, Key.ABORT_IF))
            && checklist.walk().anyMatch(part -> part instanceof Note note && isWait(note.plain()));
    return Stream.concat(
        checklist
            .walk()
            .filter(Item.class::isInstance)
            .flatMap(part -> in((Item) part, waitsInNotes)),
        checklist.phases().stream().flatMap(phase -> signOffs(phase.section(), false)));
  }

  private static Stream<Problem> in(Item item, boolean waitsInNotes) {
    boolean hasNoWait = has(item, Key.ABORT_IF) && !waitsInNotes && !waits(item);
    boolean hasNoCheck = has(item, Key.VERIFY_TIMEOUT) && !has(item, Key.VERIFY);
    return Stream.concat(
        hasNoWait ? Stream.of(idle(item, Key.ABORT_IF, Key.WAIT, "2h")) : Stream.empty(),
        hasNoCheck
            ? Stream.of(idle(item, Key.VERIFY_TIMEOUT, Key.VERIFY, "make test"))
            : Stream.empty());
  }

  private static Problem idle(Item item, Key key, Key missing, String value) {
    return problem(
        item.line(),
        "`%s` has no effect here: the item has no `%s`"
            .formatted(key.spelling(), missing.spelling()),
        "add `<!-- %s: %s -->`, or remove it".formatted(missing.spelling(), value));
  }

  /// A wait may also be offered because of the words of an item, or of the notes around it.
  private static boolean waits(Item item) {
    return has(item, Key.WAIT) || isWait(item.text().plain());
  }

  private static boolean isWait(String text) {
    return StatedWait.in(text).isPresent();
  }

  private static boolean has(Item item, Key key) {
    return item.terms().annotation(key).isPresent();
  }

  /// @param isDemanded whether a part around it asks for sign-offs, so that one is fewer
  private static Stream<Problem> signOffs(Part part, boolean isDemanded) {
    return switch (part) {
      case Item item -> signOffs(item.line(), item.terms(), item.parts().stream(), isDemanded);
      case Section section ->
          signOffs(section.line(), section.terms(), section.parts().stream(), isDemanded);
      case Note _ -> Stream.empty();
    };
  }

  private static Stream<Problem> signOffs(
      int line, Terms terms, Stream<Part> parts, boolean isDemanded) {
    Optional<SignOffDemand> demand = terms.annotation(Key.SIGN_OFF).flatMap(SignOffDemand::of);
    return Stream.concat(
        demand
            .filter(each -> each.count() == 1 && !each.isVerified() && !isDemanded)
            .map(_ ->
                problem(
                    line,
                    "`sign-off: 1` has no effect: it asks only for the operator who answers",
                    "count all operators, the one who answers as well: `<!-- sign-off: 2 -->`"))
            .stream(),
        parts.flatMap(each -> signOffs(each, isDemanded || demand.isPresent())));
  }

  private static Problem problem(int line, String message, String hint) {
    return new Problem(LintRule.ANNOTATION, line, message, hint);
  }
}
