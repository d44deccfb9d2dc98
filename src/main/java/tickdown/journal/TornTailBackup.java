package tickdown.journal;

import java.nio.file.Path;

/// An unfinished entry that was cut off the end of a journal, after the whole file was copied.
///
/// @param copy the file as it was before
/// @param bytes how many bytes were cut off
public record TornTailBackup(Path copy, long bytes) {

  /// What the operator is told.
  public String sentence() {
    return "the last %d bytes of the journal were an unfinished entry (a full disk or a power cut); they were set aside in %s"
        .formatted(bytes, copy);
  }
}
