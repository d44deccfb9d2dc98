package tickdown.plain.lines;

import java.util.Optional;
import java.util.function.Function;
import tickdown.english.LocalTimes;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;

/// What an item is looked at with, besides the run.
///
/// @param controls how the operator says what to do
/// @param times how times are told
/// @param head the commit that is checked out
/// @param previous the last run of the same checklist, once it was looked up
/// @param glyph what is drawn before the word of an outcome; may be empty
public record ItemContext(
    Controls controls,
    LocalTimes times,
    Optional<String> head,
    Optional<PreviousRun> previous,
    Function<Outcome, String> glyph) {

  /// For plain lines: commands, no glyphs, no previous run.
  public static ItemContext plain(LocalTimes times, Optional<String> head) {
    return new ItemContext(Controls.COMMANDS, times, head, Optional.empty(), _ -> "");
  }
}
