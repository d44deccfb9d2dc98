package tickdown.run;

import java.util.Collection;

/// How many items came to what; counts only items without items of their own, and none of a branch
/// that was not chosen.
public record Tally(int done, int notApplicable, int skipped, int deferred, int failed, int open) {

  /// Counts `outcomes`.
  static Tally of(Collection<Outcome> outcomes) {
    int[] counts = new int[6];
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.NotChosen) {
        continue;
      }
      counts[
          switch (outcome) {
            case Outcome.Done _, Outcome.Decided _, Outcome.NotChosen _ -> 0;
            case Outcome.NotApplicable _ -> 1;
            case Outcome.Skipped _ -> 2;
            case Outcome.Deferred _ -> 3;
            case Outcome.Failed _ -> 4;
            case Outcome.Open _ -> 5;
          }]++;
    }
    return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
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
