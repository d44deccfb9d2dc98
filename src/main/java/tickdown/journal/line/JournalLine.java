package tickdown.journal.line;

import tickdown.run.RecordedEvent;

/// A complete line of a journal, read.
public sealed interface JournalLine {

  /// A line as it was written.
  ///
  /// @param header the seal it holds of the header; empty but for started events
  record Good(RecordedEvent event, String header) implements JournalLine {}

  /// A damaged line.
  record Bad(String why) implements JournalLine {}
}
