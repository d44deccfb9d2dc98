package tickdown.journal;

import tickdown.run.Event;

/// A complete line of a journal, read.
sealed interface Line {

  /// A line as it was written.
  ///
  /// @param previous the hash it holds of its writer's line before; empty when it holds none
  /// @param header the seal it holds of the header; empty but for started events
  record Good(Event event, String previous, String header) implements Line {}

  /// A line that is no event any more.
  record Bad(String why) implements Line {}
}
