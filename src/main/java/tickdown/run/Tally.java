package tickdown.run;

/// How many items came to what; counts only items without items of their own, and none of a branch
/// that was not chosen.
public record Tally(int done, int notApplicable, int skipped, int deferred, int failed, int open) {

  /// Counts one outcome after another.
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

  /// Items about which nothing remains to be done.
  public int settled() {
    return done + notApplicable + skipped;
  }

  /// Items that are still outstanding.
  public int outstanding() {
    return deferred + failed + open;
  }

  /// All items.
  public int total() {
    return settled() + outstanding();
  }
}
