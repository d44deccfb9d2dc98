package tickdown.checklist;

/// A command that an item offers to run.
///
/// @param command the command as it stands, placeholders included; may have several lines
/// @param line the line of the file it begins on, counted from 1
public record Step(String command, int line) {}
