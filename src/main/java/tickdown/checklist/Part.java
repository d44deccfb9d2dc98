package tickdown.checklist;

/// What stands in a section or below an item, in the order of the file.
public sealed interface Part permits Item, Section, Note {}
