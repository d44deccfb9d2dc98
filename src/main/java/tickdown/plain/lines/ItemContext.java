package tickdown.plain.lines;

import java.util.function.Function;
import tickdown.english.LocalTimes;
import tickdown.run.Outcome;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;

/// What is needed to show an item, besides the run.
///
/// @param controls the operator's controls
/// @param times formats times
/// @param head the commit that is checked out
/// @param earlier what is known of earlier runs of the checklist
/// @param glyph the glyph before the word of an outcome; may be empty
public record ItemContext(
    Controls controls,
    LocalTimes times,
    Head head,
    EarlierRuns earlier,
    Function<Outcome, String> glyph) {

  /// For plain lines: commands, no glyphs.
  public static ItemContext plain(LocalTimes times, Head head, EarlierRuns earlier) {
    return new ItemContext(Controls.COMMANDS, times, head, earlier, _ -> "");
  }
}
