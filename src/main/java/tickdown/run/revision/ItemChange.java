package tickdown.run.revision;

import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;

/// What became of one item when the checklist was changed under a run.
public sealed interface ItemChange {

  /// It is as it was: the same words in the same section, whatever its section is called now, and
  /// no other item could be meant.
  record Kept(KnownItem former, Entry present) implements ItemChange {}

  /// The same words are elsewhere, or another item could be meant.
  record Moved(KnownItem former, Entry present) implements ItemChange {}

  /// Other words that seem to say the same, or that the author gave the same id.
  record Reworded(KnownItem former, Entry present) implements ItemChange {}

  /// An item that had been taken out of the checklist, and about which the journal knows something,
  /// is back.
  ///
  /// @param former what the journal calls it
  record Returned(ItemName former, Entry present) implements ItemChange {}

  /// The run has not seen it before.
  record New(Entry present) implements ItemChange {}

  /// The checklist has it no more.
  record Gone(KnownItem former) implements ItemChange {}
}
