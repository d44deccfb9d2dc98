package tickdown.plain.lines;

import java.util.Optional;
import java.util.function.Function;
import tickdown.english.LocalTimes;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;
import tickdown.run.gate.Head;

/// What is needed to show an item, besides the run.
///
/// @param controls the operator's controls
/// @param times formats times
/// @param head the commit that is checked out
/// @param previous the previous run of the same checklist, if it has been looked up
/// @param glyph the glyph before the word of an outcome; may be empty
public record ItemContext(
    Controls controls,
    LocalTimes times,
    Head head,
    Optional<PreviousRun> previous,
    Function<Outcome, String> glyph) {

  /// For plain lines: commands, no glyphs.
  public static ItemContext plain(LocalTimes times, Head head, Optional<PreviousRun> previous) {
    return new ItemContext(Controls.COMMANDS, times, head, previous, _ -> "");
  }
}
