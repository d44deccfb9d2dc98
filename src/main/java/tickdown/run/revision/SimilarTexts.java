package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs items of similar text, the best pairs first; not every item is compared with every other,
/// see [Candidates].
final class SimilarTexts {
  private static final double NOT_ABOUT_ANOTHER_THING = 0.3;
  private static final double FOR_EACH_NEIGHBOUR = 0.05;
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparingInt(Pair::former)
          .thenComparingInt(Pair::present);

  private final MatchSide former;
  private final MatchSide present;

  SimilarTexts(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
  }

  private record Pair(int former, int present, double likeness) {}

  /// Where candidates are looked for, and how alike they must be.
  private enum Reach {
    /// In the same home; 3 of 5 words, or more than half of them between the same neighbours.
    HOME(0.6, 0.51, 1),
    /// Anywhere; 3 of 4 words, four at least.
    ANYWHERE(0.75, 0.7, 4);

    private final double least;
    private final double leastBetweenNeighbours;
    private final int words;

    Reach(double least, double leastBetweenNeighbours, int words) {
      this.least = least;
      this.leastBetweenNeighbours = leastBetweenNeighbours;
      this.words = words;
    }
  }

  /// Pairs items of one id whose texts are not obviously about different things.
  void pairSameId() {
    Map<String, Integer> ids = new HashMap<>();
    for (int j : present.free()) {
      ids.put(present.id(j), j);
    }
    for (int i : former.free()) {
      Integer j = ids.get(former.id(i));
      if (j != null && similarity(i, j) >= NOT_ABOUT_ANOTHER_THING) {
        former.pair(i, present, j);
      }
    }
  }

  /// Pairs similar items of the same home.
  void pairInHomes() {
    pair(Reach.HOME);
  }

  /// Pairs very similar items wherever they are.
  void pairAnywhere() {
    pair(Reach.ANYWHERE);
  }

  private void pair(Reach reach) {
    List<Pair> pairs = new ArrayList<>();
    Candidates candidates = new Candidates(present, reach == Reach.HOME);
    SectionMatches homes = SectionMatches.of(former, present);
    for (int i : former.free()) {
      candidates
          .of(former.wording(i), homes.successor(former.home(i)))
          .forEach(j -> add(i, j, reach, pairs));
    }
    pairs.sort(BEST_FIRST);
    for (Pair pair : pairs) {
      if (former.isFree(pair.former()) && present.isFree(pair.present())) {
        former.pair(pair.former(), present, pair.present());
      }
    }
  }

  private void add(int i, int j, Reach reach, List<Pair> pairs) {
    int neighbours = neighbours(i, j);
    double similarity = similarity(i, j);
    double least = neighbours == 2 ? reach.leastBetweenNeighbours : reach.least;
    if (similarity >= least && former.wording(i).words().size() >= reach.words) {
      pairs.add(new Pair(i, j, similarity + FOR_EACH_NEIGHBOUR * neighbours));
    }
  }

  private double similarity(int i, int j) {
    return former.wording(i).similarity(present.wording(j));
  }

  private int neighbours(int i, int j) {
    return (former.areBeside(i, present, j, -1) ? 1 : 0)
        + (former.areBeside(i, present, j, 1) ? 1 : 0);
  }
}
