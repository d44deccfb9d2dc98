package tickdown.checklist;

/// The words that make an item, section or phase apply only sometimes: `if the schema changed`,
/// `For major releases only`.
///
/// @param words as the author wrote them, without the parentheses around them
public record Condition(String words) {}
