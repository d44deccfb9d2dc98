package tickdown.run.revision;

import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;

/// What happened to an item when the checklist was changed during a run.
public sealed interface ItemChange {

  /// Unchanged: the same text in the same section, even if the section was renamed, and not
  /// confusable with another item.
  record Kept(KnownItem former, Entry present) implements ItemChange {}

  /// The same text in the same section with other [Demands], or, as long as nobody has answered it,
  /// with another box.
  record Amended(KnownItem former, Entry present) implements ItemChange {}

  /// The same text is elsewhere, or it could be another item.
  record Moved(KnownItem former, Entry present) implements ItemChange {}

  /// A different text that seems to mean the same, or to which the author gave the same id.
  record Reworded(KnownItem former, Entry present) implements ItemChange {}

  /// An item that was removed from the checklist, but is in the journal, is back.
  ///
  /// @param former its name in the journal
  record Returned(ItemName former, Entry present) implements ItemChange {}

  /// New to the run.
  record New(Entry present) implements ItemChange {}

  /// Removed from the checklist.
  record Gone(KnownItem former) implements ItemChange {}
}
