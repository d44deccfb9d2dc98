package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs moved items: the best pairs of free items first.
///
/// Items of equal text are paired within a section or near the expected position; further away only
/// if both sides have the same number of them left. Items of similar text are paired within a
/// section or, if they are longer and more alike, anywhere.
final class MovedItems {
  /// The maximum distance at which an item of equal or similar text is near.
  private static final int NEAR = 6;

  private static final double EQUAL = 2;
  private static final double FOR_EACH_NEIGHBOUR = 0.05;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparingInt(Pair::distance)
          .thenComparingInt(Pair::former)
          .thenComparingInt(Pair::present);

  private final MatchSide former;
  private final MatchSide present;
  private final SectionMatches sections;
  private final int[] places;
  private final List<Integer> free;
  private final Map<Integer, List<Integer>> byText = new HashMap<>();
  private final SharedWords words;
  private final List<Pair> pairs = new ArrayList<>();

  MovedItems(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
    this.sections = SectionMatches.of(former, present);
    this.places = places(former);
    this.free = Arrays.stream(present.free()).boxed().toList();
    this.words = new SharedWords(present);
    for (int j : free) {
      byText.computeIfAbsent(present.text(j), _ -> new ArrayList<>()).add(j);
    }
  }

  /// The expected position of each former item on the other side: after the partner of the item
  /// before it.
  private static int[] places(MatchSide former) {
    int[] places = new int[former.size()];
    for (int i = 1; i < places.length; i++) {
      places[i] = former.isFree(i - 1) ? places[i - 1] : former.partner(i - 1) + 1;
    }
    return places;
  }

  /// @param distance from the expected position to that of the present item; counts half within a
  ///   section
  private record Pair(int former, int present, double likeness, int distance) {}

  /// Pairs items that are similar enough.
  void pair() {
    for (int i : former.free()) {
      addEqual(i);
      addSimilar(i);
    }
    Map<Integer, Integer> left = counts(former);
    Map<Integer, Integer> leftNow = counts(present);
    pairs.sort(BEST_FIRST);
    for (Pair pair : pairs) {
      int i = pair.former();
      int j = pair.present();
      int text = former.text(i);
      boolean isEven = left.get(text).equals(leftNow.get(text));
      if (former.isFree(i) && present.isFree(j) && (isEven || isNearOrReworded(pair))) {
        former.pair(i, present, j);
        left.merge(text, -1, Integer::sum);
        leftNow.merge(present.text(j), -1, Integer::sum);
      }
    }
  }

  private static Map<Integer, Integer> counts(MatchSide side) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int index : side.free()) {
      counts.merge(side.text(index), 1, Integer::sum);
    }
    return counts;
  }

  private boolean isNearOrReworded(Pair pair) {
    return pair.distance() <= NEAR
        || pair.likeness() < EQUAL
        || isSameSection(pair.former(), pair.present());
  }

  private void addEqual(int i) {
    for (int j : near(places[i], byText.getOrDefault(former.text(i), List.of()))) {
      pairs.add(new Pair(i, j, EQUAL, distance(i, j)));
    }
  }

  /// The nearest of the sorted items.
  private static List<Integer> near(int place, List<Integer> items) {
    int found = Collections.binarySearch(items, place);
    int middle = found < 0 ? -found - 1 : found;
    return items.subList(Math.max(0, middle - NEAR), Math.min(items.size(), middle + NEAR));
  }

  private int distance(int i, int j) {
    int distance = Math.abs(places[i] - j);
    return isSameSection(i, j) ? distance / 2 : distance;
  }

  private boolean isSameSection(int i, int j) {
    return sections.successor(former.home(i)) == present.home(j);
  }

  private void addSimilar(int i) {
    Set<Integer> candidates = new LinkedHashSet<>(words.sharedWith(former.wording(i)));
    candidates.addAll(near(places[i], free));
    for (int j : candidates) {
      double similarity = former.wording(i).similarity(present.wording(j));
      int neighbours =
          (former.areBeside(i, present, j, -1) ? 1 : 0)
              + (former.areBeside(i, present, j, 1) ? 1 : 0);
      if (former.mayBeReworded(i, present, j) && similarity >= least(i, j, neighbours)) {
        double likeness = similarity + FOR_EACH_NEIGHBOUR * neighbours;
        pairs.add(new Pair(i, j, likeness, distance(i, j)));
      }
    }
  }

  /// The required similarity: 3 of 5 words within a section, more than half of them between the
  /// same neighbours; elsewhere 3 of 4, of at least four words.
  private double least(int i, int j, int neighbours) {
    if (isSameSection(i, j)) {
      return neighbours == 2 ? 0.51 : 0.6;
    }
    boolean isLong = former.wording(i).words().size() >= 4;
    return !isLong ? 1.01 : neighbours == 2 ? 0.7 : 0.75;
  }
}
