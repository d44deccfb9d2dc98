package tickdown.checklist;

import java.util.List;

/// What came of reading a checklist file.
public sealed interface Reading {

  /// The file could be read and has items.
  record Readable(Checklist checklist) implements Reading {}

  /// The file cannot be walked; the first problem says why, and what it has instead of items.
  record Unusable(List<Problem> problems) implements Reading {
    public Unusable {
      problems = List.copyOf(problems);
    }
  }
}
