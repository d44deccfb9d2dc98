package tickdown.journal;

import java.util.List;
import tickdown.run.RecordedEvent;

/// Is told what has been appended to an open journal. Must be quick, and must not throw.
public interface JournalFollower {

  /// Something has been appended.
  ///
  /// @param events all events
  /// @param size the size of the journal with these events, in bytes
  void appended(List<RecordedEvent> events, long size);

  /// The journal is closed; whatever was begun has to be finished when this returns.
  void closed();

  /// Whom nothing is told.
  static JournalFollower none() {
    return new JournalFollower() {
      @Override
      public void appended(List<RecordedEvent> events, long size) {}

      @Override
      public void closed() {}
    };
  }
}
