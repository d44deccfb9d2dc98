package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// Merge conflicts that nobody has resolved:
///
///     <<<<<<< HEAD
///     - [ ] Tag the release
///     =======
///     - [ ] Tag and sign the release
///     >>>>>>> main
///
/// Both sides are read, so that no item is lost.
final class ConflictMarkers {
  private static final String OPENS = "<<<<<<< ";
  private static final String CLOSES = ">>>>>>> ";

  private ConflictMarkers() {}

  /// One problem per conflict in `text`, at its first marker.
  static List<Problem> in(String text) {
    if (!text.contains(OPENS) && !text.contains(CLOSES)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    boolean isOpen = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(OPENS) || (line.startsWith(CLOSES) && !isOpen)) {
        problems.add(problem(number));
      }
      isOpen = line.startsWith(OPENS) || (isOpen && !line.startsWith(CLOSES));
    }
    return problems;
  }

  private static Problem problem(int line) {
    return new Problem(
        LintRule.CONFLICT,
        line,
        "unresolved merge conflict; both sides are read",
        "keep one side and remove the markers");
  }
}
