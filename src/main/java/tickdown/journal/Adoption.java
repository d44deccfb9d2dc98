package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.RecordedEvent;

/// What became of lines that another writer wrote elsewhere.
///
/// @param added the events that were new here
/// @param objection why a line was left out, and all after it; empty if all were good
public record Adoption(List<RecordedEvent> added, Optional<String> objection) {

  public Adoption {
    added = List.copyOf(added);
  }
}
