package tickdown.journal;

/// Who appends to a journal.
///
/// @param by the operator; any text
/// @param writer identifies the folder that the lines are written in, see [JournalFolder#writer];
///   letters and digits
public record Author(String by, String writer) {

  public Author {
    if (writer.isEmpty() || !writer.chars().allMatch(Author::isPlain)) {
      throw new IllegalArgumentException("a writer's id has letters and digits only");
    }
  }

  private static boolean isPlain(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
