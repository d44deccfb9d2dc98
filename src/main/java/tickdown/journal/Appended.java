package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.RecordedEvent;

/// What an append did.
///
/// @param own the events that were added, as they now stand in the file; empty when nothing was
///   decided
/// @param others what other writers had added before, and was not yet known here
/// @param setAside what was cut off the end of the file first, if anything
public record Appended(
    List<RecordedEvent> own, List<RecordedEvent> others, Optional<TornTailBackup> setAside) {

  public Appended {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }
}
