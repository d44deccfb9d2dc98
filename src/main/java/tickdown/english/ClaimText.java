package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.text.Line;

/// Who has claimed what, in words.
public final class ClaimText {
  private ClaimText() {}

  /// `ben has claimed this`, `ana and ben have both claimed this`; empty if nobody has, or if the
  /// item is settled.
  public static Optional<Line> of(Run run, Entry entry) {
    List<String> by = by(run, entry);
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of(
                "%s %s claimed this",
                names(by), by.size() == 1 ? "has" : by.size() == 2 ? "have both" : "have all"));
  }

  /// `claimed by ben`.
  public static Optional<Line> brief(Run run, Entry entry) {
    List<String> by = by(run, entry);
    return by.isEmpty() ? Optional.empty() : Optional.of(Line.of("claimed by %s", names(by)));
  }

  /// `1.2 is already claimed by ben`.
  public static Line already(Run run, Entry entry) {
    return Line.of(
        "%s is already claimed by %s", entry.number(), names(run.history().claimedBy(entry.id())));
  }

  /// `claimed: 1.2 (ben), 2.1 (ana and ben)`; empty if no outstanding item is.
  public static Optional<Line> all(Run run) {
    if (!run.history().hasClaims()) {
      return Optional.empty();
    }
    List<Line> items =
        run.outstanding().stream()
            .filter(entry -> !by(run, entry).isEmpty())
            .map(entry -> Line.of("%s (%s)", entry.number(), names(by(run, entry))))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of("claimed: %s", Line.joined(", ", items)));
  }

  private static List<String> by(Run run, Entry entry) {
    List<String> by = run.history().claimedBy(entry.id());
    return by.isEmpty() || !run.isOutstanding(entry) ? List.of() : by;
  }

  private static Line names(List<String> by) {
    return Line.joined(" and ", by.stream().map(Line::of).toList());
  }
}
