package tickdown.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Phase;
import tickdown.review.PhaseTime;

/// The time of a phase over several runs.
///
/// @param phase as it is in the latest run
/// @param times its time in each run, oldest first; empty where nothing was recorded about it
public record PhaseTrend(Phase phase, List<Optional<PhaseTime>> times) {

  /// So many runs are needed to tell a trend.
  private static final int ENOUGH = 4;

  /// Less of a change is chance.
  private static final double NOTABLE = 1.25;

  /// Nobody minds so little.
  private static final Duration LEAST = Duration.ofMinutes(1);

  /// How the work of a phase changes.
  public enum Direction {
    UNKNOWN,
    STEADY,
    LONGER,
    SHORTER
  }

  public PhaseTrend {
    times = List.copyOf(times);
  }

  /// The trend of a phase over `runs`, oldest first.
  static PhaseTrend of(Phase phase, List<PastRun> runs) {
    return new PhaseTrend(phase, runs.stream().map(run -> in(run, phase)).toList());
  }

  private static Optional<PhaseTime> in(PastRun run, Phase phase) {
    return run.phases().stream()
        .filter(time -> time.phase().id().equals(phase.id()) && time.during().isPresent())
        .findFirst();
  }

  /// The median of the time that operators were busy with it.
  public Duration working() {
    return Median.of(known().stream().map(PhaseTime::working).toList()).orElse(Duration.ZERO);
  }

  /// The median of the time that its items waited, of the runs in which they did.
  public Duration waiting() {
    return Median.of(known().stream().map(PhaseTime::waiting).filter(Duration::isPositive).toList())
        .orElse(Duration.ZERO);
  }

  /// Whether the later half of the runs took notably longer than the earlier half.
  public Direction direction() {
    List<Duration> working = known().stream().map(PhaseTime::working).toList();
    if (working.size() < ENOUGH) {
      return Direction.UNKNOWN;
    }
    int half = working.size() / 2;
    Duration before = Median.of(working.subList(0, half)).orElseThrow();
    Duration after =
        Median.of(working.subList(working.size() - half, working.size())).orElseThrow();
    if (isNotable(before, after)) {
      return Direction.LONGER;
    }
    return isNotable(after, before) ? Direction.SHORTER : Direction.STEADY;
  }

  private static boolean isNotable(Duration shorter, Duration longer) {
    return longer.minus(shorter).compareTo(LEAST) > 0
        && longer.toMillis() > shorter.toMillis() * NOTABLE;
  }

  /// In how many runs anything was recorded about it.
  public int runs() {
    return known().size();
  }

  private List<PhaseTime> known() {
    return times.stream().flatMap(Optional::stream).toList();
  }
}
