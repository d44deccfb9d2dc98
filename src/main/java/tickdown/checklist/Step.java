package tickdown.checklist;

/// A command that an item offers to run.
///
/// @param command the command as written, with its placeholders; may have several lines
/// @param line its first line in the file, counted from 1
public record Step(Template command, int line) {}
