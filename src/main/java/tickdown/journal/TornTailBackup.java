package tickdown.journal;

import java.nio.file.Path;

/// An incomplete entry that was removed from the end of a journal, after backing up the file.
///
/// @param copy the backup
/// @param bytes the number of bytes that were removed
public record TornTailBackup(Path copy, long bytes) {

  /// The message for the operator.
  public String sentence() {
    return "the last %s bytes of the journal were an incomplete entry (a full disk or a power cut); the journal as it was is kept in %s"
        .formatted(bytes, copy);
  }
}
