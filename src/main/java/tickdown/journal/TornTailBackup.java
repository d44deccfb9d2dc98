package tickdown.journal;

import java.nio.file.Path;
import tickdown.text.Plural;

/// An incomplete entry that was removed from the end of a journal, after backing up the file.
///
/// @param copy the backup
/// @param bytes the number of bytes that were removed
public record TornTailBackup(Path copy, long bytes) {

  /// The message for the operator.
  public String sentence() {
    return "the last %s an incomplete entry (a full disk or a power cut); the journal as it was is kept in %s"
        .formatted(Plural.of(bytes, "byte of the journal was", "bytes of the journal were"), copy);
  }
}
