package tickdown.run;

import java.time.Instant;
import java.util.Map;

/// Who recorded an event, when, and as part of which action.
///
/// @param id unique among all events of all writers
/// @param action the id of the first event of the same action; its own id if it is the only one
/// @param at the time by the machine's clock
/// @param by the operator; foreign text
/// @param written the event's place among its writer's lines
public record Stamp(String id, String action, Instant at, String by, Written written) {

  /// The position of an event among its writer's events and, by hybrid logical clock, among all
  /// events.
  ///
  /// @param writer identifies the writer: one folder of journals
  /// @param sequence the number of the event among the writer's events of this run, from 1
  /// @param seen the last event of each other writer that this one had seen, as far as its earlier
  ///   events do not say it: its number, by its writer
  public record Written(String writer, long sequence, HybridClock clock, Map<String, Long> seen) {
    public Written {
      seen = Map.copyOf(seen);
    }

    /// Written without news of others.
    public Written(String writer, long sequence, HybridClock clock) {
      this(writer, sequence, clock, Map.of());
    }
  }
}
