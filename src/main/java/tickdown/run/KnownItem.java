package tickdown.run;

import tickdown.checklist.Entry;

/// An item of the version of the checklist that a run uses.
///
/// @param id its id in the run: the id it had when the run first saw it
/// @param entry the item in that version, where its id may differ
public record KnownItem(String id, Entry entry) {}
