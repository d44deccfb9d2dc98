package tickdown.run;

/// An item as it is named in an event: by its id, and by its text at that time, for people who read
/// the journal.
public record ItemName(String id, String text) {}
