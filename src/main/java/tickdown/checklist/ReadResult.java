package tickdown.checklist;

import java.util.List;

/// The result of reading a checklist file.
public sealed interface ReadResult {

  /// The file was read and has items.
  record Readable(Checklist checklist) implements ReadResult {}

  /// The file cannot be used; the first problem says why, and what it has instead of items.
  record Unusable(List<Problem> problems) implements ReadResult {
    public Unusable {
      problems = List.copyOf(problems);
    }
  }
}
