package tickdown.english;

import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.run.Tally;

/// The progress of a run, a phase or a section, in words.
public final class TallyText {
  private TallyText() {}

  /// The counts in a tally.
  public enum Count {
    DONE("done", Tally::done),
    NOT_APPLICABLE("not applicable", Tally::notApplicable),
    SKIPPED("skipped", Tally::skipped),
    FAILED("failed", Tally::failed),
    DEFERRED("deferred", Tally::deferred),
    OPEN("open", Tally::open);

    private final String word;
    private final ToIntFunction<Tally> count;

    Count(String word, ToIntFunction<Tally> count) {
      this.word = word;
      this.count = count;
    }

    /// The number of such items in `tally`.
    public int in(Tally tally) {
      return count.applyAsInt(tally);
    }

    /// The count and the word: `2 skipped`.
    public String of(Tally tally) {
      return in(tally) + " " + word;
    }
  }

  /// `41 of 78 settled`.
  public static String settled(Tally tally) {
    return "%s of %s settled".formatted(tally.settled(), tally.total());
  }

  /// `41 of 78`, if it is clear what is counted.
  public static String progress(Tally tally) {
    return "%s of %s".formatted(tally.settled(), tally.total());
  }

  /// `41/78`, if space is limited.
  public static String fraction(Tally tally) {
    return tally.settled() + "/" + tally.total();
  }

  /// The counts of these parts, in order, except those that are zero: `29 done, 1 skipped`.
  public static String counts(Tally tally, Count... parts) {
    return Stream.of(parts)
        .filter(part -> part.in(tally) > 0)
        .map(part -> part.of(tally))
        .collect(Collectors.joining(", "));
  }

  /// The counts of all parts.
  public static String counts(Tally tally) {
    return counts(tally, Count.values());
  }

  /// The number of items per outcome: `: 39 done, 1 skipped; 38 outstanding: 37 open, 1 deferred`.
  public static String breakdown(Tally tally) {
    String settled = counts(tally, Count.DONE, Count.NOT_APPLICABLE, Count.SKIPPED);
    String outstanding = counts(tally, Count.OPEN, Count.DEFERRED, Count.FAILED);
    String first = settled.isEmpty() ? "" : ": " + settled;
    return outstanding.isEmpty()
        ? first
        : "%s; %s outstanding: %s".formatted(first, tally.outstanding(), outstanding);
  }
}
