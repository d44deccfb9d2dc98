package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// What came of asking for something to be recorded.
///
/// @param verdict what the rules said, with everything known that others have recorded
/// @param own the new events, safe where they are kept; none when the request was refused or there
///   was nothing to do
/// @param others what others had recorded before, and nobody was told of yet
/// @param setAside what was cut off the end of the journal first, if anything
public record AppendResult(
    Verdict verdict,
    List<RecordedEvent> own,
    List<RecordedEvent> others,
    Optional<TornTailBackup> setAside) {

  public AppendResult {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /// The result if nobody else records anything.
  public static AppendResult alone(Verdict verdict, List<RecordedEvent> own) {
    return new AppendResult(verdict, own, List.of(), Optional.empty());
  }
}
