package tickdown.checklist;

/// The position of an item or section: its current number for people, its permanent id for the
/// journal, and its line in the file.
///
/// @param number its position among its siblings: `1.1.3`
/// @param id a path of slugs, `pre-release-verification/code-quality/no-linting-errors`, or the id
///   given by an annotation
/// @param line the line in the file, counted from 1
public record Place(String number, String id, int line) {}
