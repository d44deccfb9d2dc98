package tickdown.terminal;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;

/// The state of an operator's walk through a run.
///
/// @param run what has happened so far, as far as it was shown
/// @param shown the spot whose item was last shown in full, so that it is not shown twice
public record Walk(Run run, String operator, Spot spot, Asking asking, Optional<Entry> shown) {

  /// The item the operator is in front of; none at the end.
  public Optional<Entry> current() {
    return switch (spot) {
      case Spot.AtItem(String id) -> run.entry(id);
      case Spot.AtEnd() -> Optional.empty();
    };
  }

  Walk with(Run run) {
    return new Walk(run, operator, spot, asking, shown);
  }

  Walk at(Spot spot) {
    return new Walk(run, operator, spot, new Asking.ForWord(), shown);
  }

  Walk asking(Asking asking) {
    return new Walk(run, operator, spot, asking, shown);
  }

  Walk showing(Optional<Entry> shown) {
    return new Walk(run, operator, spot, asking, shown);
  }
}
