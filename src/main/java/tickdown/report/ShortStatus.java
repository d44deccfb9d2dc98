package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tickdown.english.TallyText;
import tickdown.english.TallyText.Count;
import tickdown.run.Embargo;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.gate.Flight;
import tickdown.text.Line;

/// The progress of an open run in a few words, for the prompt of a shell. Depends on nothing but
/// the checklist and the journal, and has no colours.
///
///     1.4.0 39/78 · next 2.3.1
///     1.4.0 41/78 · in flight · 1 failed · next 2.4.3
///     1.4.0 78/78 · nothing open
///     quiet run                             (of a quiet run, nothing else)
///
/// @param name the name of the run
public record ShortStatus(Run run, String name) {
  private static final int MOST_NAME = 40;

  public Line line() {
    if (new Embargo(run).isOn()) {
      return Line.of("quiet run");
    }
    List<Line> parts = new ArrayList<>();
    parts.add(Line.of(name).within(MOST_NAME, "…").plus(" %s", TallyText.fraction(run.tally())));
    if (Flight.of(run).isOn()) {
      parts.add(Line.of("in flight"));
    }
    int failed = failed();
    if (failed > 0) {
      parts.add(Line.of("%s failed", failed));
    }
    parts.add(
        new Route(run)
            .next()
            .map(entry -> Line.of("next %s", entry.number()))
            .orElseGet(() -> Line.of("nothing open")));
    return Line.joined(" · ", parts);
  }

  /// The failed items, those of the procedures that were called included.
  private int failed() {
    Stream<Tally> tallies =
        Stream.concat(Stream.of(run.tally()), run.called().stream().map(run::tally));
    return tallies.mapToInt(Count.FAILED::in).sum();
  }
}
