package tickdown.run;

import tickdown.checklist.Entry;

/// An item of the checklist's text that a run goes by.
///
/// @param id by which the run knows the item: the id it had when the run first saw it
/// @param entry where that text has it; its own id may be another one by now
public record KnownItem(String id, Entry entry) {}
