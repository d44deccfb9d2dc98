package tickdown.workplace;

import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.revision.Revision;

/// A checklist that is not the text any more that its run goes by.
///
/// @param since the text that the run goes by
/// @param revision what became of its items
/// @param text the whole checklist as it is now
public record ChecklistChange(ChecklistVersion since, Revision revision, String text) {

  /// What records that the run goes on with the checklist as it is now.
  Event.Revised event() {
    return new Event.Revised(text, revision.successors());
  }

  /// Whether the journal has to know: other notes around the same items are not worth a line.
  boolean isToBeRecorded() {
    return !revision.isSilent() || !revision.successors().equals(since.successors());
  }
}
