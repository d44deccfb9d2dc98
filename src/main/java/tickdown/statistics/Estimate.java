package tickdown.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Wait;

/// What is left of a run, going by earlier ones: for each outstanding item the median of the time
/// that it took.
///
/// @param working how long operators will be busy with the items that are known
/// @param waiting how long items will wait: those that have begun to at the same time, the others
///   one after the other
/// @param runs from how many earlier runs
/// @param known how many outstanding items took time in one of them
/// @param unknown how many outstanding items did not
public record Estimate(Duration working, Duration waiting, int runs, int known, int unknown) {

  /// What is left at `now`; empty if no earlier run knows any of the outstanding items, or if it is
  /// less than a second.
  public static Optional<Estimate> of(Run run, EarlierRuns earlier, Instant now) {
    if (earlier.count() == 0) {
      return Optional.empty();
    }
    List<Entry> left = run.outstanding();
    Duration working = Duration.ZERO;
    Duration begun = Duration.ZERO;
    Duration later = Duration.ZERO;
    int known = 0;
    Set<String> runs = new HashSet<>();
    for (Entry entry : left) {
      List<EarlierRuns.Took> took = earlier.took(entry.id());
      known += took.isEmpty() ? 0 : 1;
      took.forEach(each -> runs.add(each.run()));
      working = working.plus(earlier.working(entry.id()).orElse(Duration.ZERO));
      Optional<Wait> wait = Wait.of(run, entry);
      if (wait.flatMap(Wait::began).isPresent()) {
        Duration rest = wait.get().left(now);
        begun = rest.compareTo(begun) > 0 ? rest : begun;
      } else {
        later =
            later.plus(
                wait.map(Wait::length).or(() -> earlier.waiting(entry.id())).orElse(Duration.ZERO));
      }
    }
    return known == 0 || working.plus(begun).plus(later).toSeconds() == 0
        ? Optional.empty()
        : Optional.of(
            new Estimate(working, begun.plus(later), runs.size(), known, left.size() - known));
  }
}
