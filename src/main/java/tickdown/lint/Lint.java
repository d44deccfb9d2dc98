package tickdown.lint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;

/// Checks a checklist for mistakes.
public final class Lint {
  private static final List<Function<Checklist, Stream<Problem>>> RULES =
      List.of(
          ShownAnnotations::in,
          IdleAnnotations::in,
          RepeatedItems::in,
          LongSections::in,
          StandIns::in,
          UnknownVariables::in,
          LateChecks::in,
          LateRollbackPlans::in);

  private Lint() {}

  /// All problems of `checklist`, including those found by the reader, in the order of the lines in
  /// its file.
  ///
  /// @param text the whole file
  public static List<Problem> problems(Checklist checklist, String text) {
    List<String> lines = text.lines().toList();
    return Stream.of(
            checklist.problems().stream(),
            EmptyHeadings.in(checklist, lines),
            OpenComments.in(checklist, lines),
            References.in(checklist, text),
            RULES.stream().flatMap(rule -> rule.apply(checklist)))
        .flatMap(each -> each)
        .sorted(Comparator.comparingInt(Problem::line))
        .toList();
  }
}
