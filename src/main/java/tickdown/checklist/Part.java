package tickdown.checklist;

/// Part of a section or of an item, in file order.
public sealed interface Part permits Item, Section, Note {}
