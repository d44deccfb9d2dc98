package tickdown.workplace;

import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.revision.Revision;

/// A checklist that differs from the version that its run uses.
///
/// @param since the version that the run uses
/// @param revision what became of its items
/// @param text the whole text of the current version
public record ChecklistChange(ChecklistVersion since, Revision revision, String text) {

  /// The event that records that the run adopts the current version.
  Event.Revised event() {
    return new Event.Revised(text, revision.successors());
  }

  /// Whether to record it: changes in notes around the same items are not worth an event.
  boolean isToBeRecorded() {
    return !revision.isSilent() || !revision.successors().equals(since.successors());
  }
}
