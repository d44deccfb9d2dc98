package tickdown.walk;

/// What stays the same during a walk.
///
/// @param isPausing whether somebody is there to decide at the gate of a phase
public record WalkSettings(boolean isPausing, StepPlace steps) {

  /// The settings of a walk in which no step can be run.
  public static final WalkSettings DEFAULT = new WalkSettings(true, new StepPlace.Nowhere());
}
