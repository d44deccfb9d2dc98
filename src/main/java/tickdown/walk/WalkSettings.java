package tickdown.walk;

import tickdown.run.gate.Head;

/// What a walk has to know besides the run.
///
/// @param isPausing whether somebody is there to decide at the gate of a phase
/// @param head the commit that is checked out, as far as it was looked at
public record WalkSettings(boolean isPausing, StepPlace steps, Head head) {

  /// The settings of a walk in which no step can be run.
  public static final WalkSettings DEFAULT =
      new WalkSettings(true, new StepPlace.Nowhere(), Head.NONE);
}
