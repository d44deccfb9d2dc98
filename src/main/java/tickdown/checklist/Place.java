package tickdown.checklist;

/// Where an item or section is: its number for people now, its id for the journal for ever, its
/// line in the file.
///
/// @param number the place among its neighbours, `1.1.3`
/// @param id a path of slugs, `pre-release-verification/code-quality/no-linting-errors`, or what
///   its annotation says
/// @param line the line of the file, counted from 1
public record Place(String number, String id, int line) {}
