package tickdown.run;

import tickdown.checklist.Entry;

/// What became of one item when the checklist was changed under a run.
public sealed interface Change {

  /// It is as it was: the same words in the same section, whatever its section is called now.
  record Kept(Known former, Entry present) implements Change {}

  /// The same words stand in another section.
  record Moved(Known former, Entry present) implements Change {}

  /// Other words that seem to say the same, or that the author gave the same id.
  record Reworded(Known former, Entry present) implements Change {}

  /// An item that had been taken out of the checklist, and about which the journal knows something,
  /// is back.
  ///
  /// @param former what the journal calls it
  record Returned(ItemName former, Entry present) implements Change {}

  /// The run has not seen it before.
  record New(Entry present) implements Change {}

  /// The checklist has it no more.
  record Gone(Known former) implements Change {}
}
