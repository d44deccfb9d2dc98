package tickdown.plain.lines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.english.LocalTimes;
import tickdown.english.OutcomeText;
import tickdown.run.GivenAnswer;
import tickdown.run.PreviousRun;
import tickdown.text.Line;
import tickdown.text.Tone;

/// How an item was answered in the previous run, in words.
final class PreviousAnswer {
  private PreviousAnswer() {}

  /// `last run 1.3.2: done by ben, 10-02; value: 0.2 %`; empty if nothing is known.
  ///
  /// @param isOwed whether its answer was told already
  static Optional<Line> of(PreviousRun previous, Entry entry, boolean isOwed, LocalTimes times) {
    List<Line> parts =
        Stream.concat(
                previous
                    .answer(entry.id())
                    .filter(_ -> !isOwed)
                    .map(given -> answered(given, times))
                    .stream(),
                previous.value(entry.id()).map(value -> Line.of("value: %s", value)).stream())
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of("last run %s: ", previous.run())
                .plus(Line.joined("; ", parts))
                .all(Tone.FAINT));
  }

  private static Line answered(GivenAnswer given, LocalTimes times) {
    return OutcomeText.by(
        given.answer().outcome(), given.event(), times.of(given.event().stamp().at()));
  }
}
