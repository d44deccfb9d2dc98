package tickdown.run;

import java.time.Instant;

/// Who recorded an event, when, and as part of which action.
///
/// @param id unique among all events of all writers
/// @param action the id of the first event of the operator's action; its own id when it is the only
///   one
/// @param at when, by the clock of the machine
/// @param by the operator; foreign text
/// @param written which writer's line it is
public record Stamp(String id, String action, Instant at, String by, Written written) {

  /// Where an event stands among its writer's events and, by hybrid logical clock, among
  /// everybody's.
  ///
  /// @param writer names the place that writes: one folder of journals
  /// @param sequence counts the writer's events of this run from 1
  public record Written(String writer, long sequence, HybridClock clock) {}
}
