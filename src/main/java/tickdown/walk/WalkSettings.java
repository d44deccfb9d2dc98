package tickdown.walk;

import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.run.gate.Head;
import tickdown.run.rules.Driving;

/// What a walk has to know besides the run.
///
/// @param isPausing whether somebody is there to decide at the gate of a phase
/// @param head the commit that is checked out, as far as it was looked at
/// @param driving who drives, as far as the last exchange knew
/// @param sharing what is known of the exchange; empty if the run is not shared
public record WalkSettings(
    boolean isPausing, StepPlace steps, Head head, Driving driving, Optional<Sharing> sharing) {

  /// The settings of a walk in which no step can be run.
  public static final WalkSettings DEFAULT =
      new WalkSettings(
          true, new StepPlace.Nowhere(), Head.NONE, new Driving.Alone(), Optional.empty());

  WalkSettings unattended(StepPlace place) {
    return new WalkSettings(false, place, head, driving, sharing);
  }

  WalkSettings with(StepPlace place) {
    return new WalkSettings(isPausing, place, head, driving, sharing);
  }

  WalkSettings with(Head other) {
    return new WalkSettings(isPausing, steps, other, driving, sharing);
  }

  WalkSettings with(Driving now) {
    return new WalkSettings(isPausing, steps, head, now, sharing);
  }

  WalkSettings with(Optional<Sharing> now) {
    return new WalkSettings(isPausing, steps, head, driving, now);
  }
}
