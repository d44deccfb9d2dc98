package tickdown.journal.salvage;

import java.util.List;

/// What is elsewhere of a journal, such as at the remote of a shared run.
///
/// @param read complete lines that were written or read here: all of them were in the journal
/// @param others complete lines that may be anything: only those that are known to be missing count
/// @param shared the number of the last line that is known to be elsewhere of the author of the
///   repair
public record CopiedLines(List<byte[]> read, List<byte[]> others, long shared) {

  public CopiedLines {
    read = List.copyOf(read);
    others = List.copyOf(others);
  }

  /// Nothing.
  public static CopiedLines none() {
    return new CopiedLines(List.of(), List.of(), 0);
  }

  /// Whether there is nothing.
  boolean isEmpty() {
    return read.isEmpty() && others.isEmpty();
  }
}
