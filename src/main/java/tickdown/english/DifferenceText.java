package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.statistics.PastRun;
import tickdown.statistics.RunComparison;
import tickdown.statistics.RunDifference;
import tickdown.text.Line;
import tickdown.text.Tone;

/// How two runs differ, in words.
public record DifferenceText(RunComparison comparison) {

  /// The heading that the difference belongs to: `Slower in 1.4.0`.
  public String heading(RunDifference difference) {
    return switch (difference) {
      case RunDifference.Answer _ -> "Answered differently";
      case RunDifference.Single single -> "Only in " + run(single.isInOther()).name();
      case RunDifference.Pace pace when pace.isSlower() -> "Slower in " + comparison.other().name();
      case RunDifference.Pace _ -> "Faster in " + comparison.other().name();
      case RunDifference.Measured _, RunDifference.Filled _ -> "Other values";
      case RunDifference.Commands _ -> "Other commands";
    };
  }

  private PastRun run(boolean isOther) {
    return isOther ? comparison.other() : comparison.one();
  }

  /// `1.3.2 Docs are reviewed: done, then skipped: no time`.
  public Line of(RunDifference difference) {
    return switch (difference) {
      case RunDifference.Answer(Entry entry, var one, var other) ->
          item(entry, true)
              .plus(": ")
              .plus(then(OutcomeText.inReport(one), OutcomeText.inReport(other)));
      case RunDifference.Single(Entry entry, boolean isInOther) -> item(entry, isInOther);
      case RunDifference.Pace(Entry entry, var one, var other) ->
          item(entry, true)
              .plus(": ")
              .plus(then(Line.of(SpentText.of(one)), Line.of(SpentText.of(other))));
      case RunDifference.Measured(Entry entry, var one, var other) ->
          item(entry, true).plus(": ").plus(then(value(one), value(other)));
      case RunDifference.Filled(String token, var one, var other) ->
          Line.of(Tone.CODE, token).plus(": ").plus(then(value(one), value(other)));
      case RunDifference.Commands(Entry entry, var one, var other) ->
          item(entry, true).plus(": ").plus(then(commands(one), commands(other)));
    };
  }

  private Line item(Entry entry, boolean isOther) {
    return Line.of(Tone.TITLE, entry.number())
        .plus(" %s", run(isOther).run().values().text(entry.item()));
  }

  private static Line then(Line one, Line other) {
    return Line.of("%s → %s", one, other);
  }

  private static Line value(Optional<String> value) {
    return value.map(Line::of).orElseGet(() -> Line.of(Tone.FAINT, "none"));
  }

  private static Line commands(List<String> commands) {
    return Line.joined(", ", commands.stream().map(command -> Line.of("`%s`", command)).toList());
  }
}
