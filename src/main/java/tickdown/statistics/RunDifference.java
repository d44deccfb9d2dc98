package tickdown.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;

/// One way in which two runs of a checklist differ: first what was in the one run, then what was in
/// the other.
public sealed interface RunDifference {

  /// It is about an item that both runs have.
  sealed interface OfItem extends RunDifference {

    /// The item, as the other run has it.
    Entry entry();
  }

  /// An item has another outcome.
  record Answer(Entry entry, Outcome one, Outcome other) implements OfItem {}

  /// Only one of the runs has the item.
  ///
  /// @param isInOther whether it is the other one
  record Single(Entry entry, boolean isInOther) implements RunDifference {}

  /// Operators were busy with an item for more than twice as long in one of the runs, and more than
  /// a minute longer.
  record Pace(Entry entry, Duration one, Duration other) implements OfItem {

    /// Whether the other run was slower.
    public boolean isSlower() {
      return other.compareTo(one) > 0;
    }
  }

  /// Another value was measured.
  record Measured(Entry entry, Optional<String> one, Optional<String> other) implements OfItem {}

  /// A placeholder that the release does not fill has another value.
  record Filled(String token, Optional<String> one, Optional<String> other)
      implements RunDifference {}

  /// Other commands were run at an item. Placeholders stand for their values, so that another
  /// release alone makes no other command.
  record Commands(Entry entry, List<String> one, List<String> other) implements OfItem {
    public Commands {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }
}
