package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.RecordedEvent;

/// The result of an append.
///
/// @param own the events that were added, as recorded in the file; empty if there was nothing to
///   record
/// @param others events that other writers had added in the meantime
/// @param setAside what was cut off the end of the file first, if anything
public record Appended(
    List<RecordedEvent> own, List<RecordedEvent> others, Optional<TornTailBackup> setAside) {

  public Appended {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }
}
