package tickdown.session;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;

/// What a walk looks up besides its own journal. Each may take a while.
///
/// @param changes what a run needs to know of the commit that is checked out
/// @param earlier what is known of earlier runs of the checklist
public record Lookups(
    BiFunction<Run, Optional<String>, Head> changes, Supplier<EarlierRuns> earlier) {

  /// Nothing is looked up.
  public static Lookups none() {
    return new Lookups((_, commit) -> Head.of(commit), () -> EarlierRuns.NONE);
  }
}
