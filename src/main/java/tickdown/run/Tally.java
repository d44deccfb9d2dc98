package tickdown.run;

import java.util.List;

/// The number of items per outcome. Counts only items without sub-items, and none in a branch that
/// was not chosen.
public record Tally(int done, int notApplicable, int skipped, int deferred, int failed, int open) {

  /// Counts outcomes one by one.
  static final class Counts {
    private final int[] counts;

    Counts() {
      this(new int[6]);
    }

    private Counts(int[] counts) {
      this.counts = counts;
    }

    void add(Outcome outcome) {
      add(outcome, 1);
    }

    void add(Outcome outcome, int times) {
      switch (outcome) {
        case Outcome.Done _, Outcome.Decided _ -> counts[0] += times;
        case Outcome.NotApplicable _ -> counts[1] += times;
        case Outcome.Skipped _ -> counts[2] += times;
        case Outcome.Deferred _ -> counts[3] += times;
        case Outcome.Failed _ -> counts[4] += times;
        case Outcome.Open _ -> counts[5] += times;
        case Outcome.NotChosen _ -> {}
      }
    }

    Counts copy() {
      return new Counts(counts.clone());
    }

    Tally tally() {
      return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
  }

  /// The numbers of these outcomes.
  public static Tally of(List<Outcome> outcomes) {
    Counts counts = new Counts();
    outcomes.forEach(counts::add);
    return counts.tally();
  }

  /// The number of settled items.
  public int settled() {
    return done + notApplicable + skipped;
  }

  /// The number of outstanding items.
  public int outstanding() {
    return deferred + failed + open;
  }

  /// The number of all items.
  public int total() {
    return settled() + outstanding();
  }
}
