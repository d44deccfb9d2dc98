package tickdown.journal.salvage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a salvage did.
///
/// @param file the journal, which can be opened again
/// @param old the damaged file, kept as it was; nothing where the journal was not damaged and
///   nothing was done
/// @param kept how many events the journal holds that the old one held
/// @param leftOut the damaged lines of the old file
/// @param beginning what became of the event that starts the run
public record SalvageResult(
    Path file, Optional<Path> old, int kept, List<Integer> leftOut, Beginning beginning) {

  /// What became of the event that starts the run, and with it of the checklist's text.
  public enum Beginning {
    /// It is as it was written.
    WHOLE,
    /// It was damaged; the text of the checklist is as it stood in the damaged line, and may differ
    /// from what it was.
    UNCERTAIN,
    /// It was lost; run and checklist are known from the header, the text of the checklist is not.
    LOST
  }

  public SalvageResult {
    leftOut = List.copyOf(leftOut);
  }
}
