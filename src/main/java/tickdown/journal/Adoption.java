package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.RecordedEvent;

/// What became of lines that another writer wrote elsewhere.
///
/// @param added the events that were new here
/// @param objection why a line was left out, and all after it; empty if all were good
/// @param end how many bytes of the lines are here now, those that were known before included
public record Adoption(List<RecordedEvent> added, Optional<String> objection, int end) {

  public Adoption {
    added = List.copyOf(added);
  }
}
