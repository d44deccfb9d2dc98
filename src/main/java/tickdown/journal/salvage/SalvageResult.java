package tickdown.journal.salvage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The result of a repair.
///
/// @param file the journal, which can be opened again
/// @param old the damaged file, unchanged; empty if the journal was not damaged
/// @param kept the number of events that were kept
/// @param restored the number of lost events that were elsewhere and are back
/// @param leftOut the damaged lines of the old file whose events are lost
/// @param beginning the state of the event that starts the run
public record SalvageResult(
    Path file,
    Optional<Path> old,
    int kept,
    int restored,
    List<Integer> leftOut,
    Beginning beginning) {

  /// The state of the event that starts the run, and so of the checklist's text.
  public enum Beginning {
    /// Intact.
    WHOLE,
    /// Damaged: the text of the checklist comes from the damaged line and may contain errors.
    UNCERTAIN,
    /// Lost: the run and the checklist are known from the header, but not the text of the
    /// checklist.
    LOST
  }

  public SalvageResult {
    leftOut = List.copyOf(leftOut);
  }
}
