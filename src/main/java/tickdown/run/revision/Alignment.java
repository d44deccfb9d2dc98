package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs the items that kept their order, including repeated and reworded texts.
///
/// Computes the best alignment of the free items (Needleman and Wunsch): equal or similar texts
/// score, and score more in the same section and between the same neighbours. Each item is compared
/// with at most [#BAND] others, those near the diagonal, so that the effort is linear in the number
/// of items, not quadratic.
final class Alignment {
  private static final int BAND = 256;

  /// How far from the diagonal items are compared word by word, apart from those that share rare
  /// words.
  private static final int NEAR = 6;

  private static final int TEXT = 8;
  private static final int SECTION = 3;
  private static final int NEIGHBOUR = 2;

  /// The smallest share of common words that makes two texts similar.
  private static final double SIMILAR = 0.51;

  private final MatchSide former;
  private final MatchSide present;
  private final SectionMatches sections;
  private final int[] before;
  private final int[] now;
  private final int width;

  /// The scores of the present items with a similar text, for each former item.
  private final List<Map<Integer, Integer>> similar = new ArrayList<>();

  /// The best score of the parts that begin at the i-th former and j-th present item; a row has the
  /// columns from `first(i)` on.
  private final int[][] best;

  Alignment(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
    this.sections = SectionMatches.of(former, present);
    this.before = former.free();
    this.now = present.free();
    this.width = Math.min(now.length, BAND);
    this.best = new int[before.length + 1][width];
  }

  /// Pairs what can be aligned.
  void pair() {
    SharedWords words = new SharedWords(present);
    for (int i = 0; i < before.length; i++) {
      similar.add(similar(i, words));
    }
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = first(i) + width - 1; j >= first(i); j--) {
        best[i][j - first(i)] = Math.max(paired(i, j), Math.max(best(i + 1, j), best(i, j + 1)));
      }
    }
    follow();
  }

  private void follow() {
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.length && j < now.length) {
      if (paired(i, j) > 0 && best(i, j) == paired(i, j)) {
        pairs.add(new int[] {before[i++], now[j++]});
      } else if (best(i, j) == best(i + 1, j)) {
        i++;
      } else {
        j++;
      }
    }
    pairs.forEach(each -> former.pair(each[0], present, each[1]));
  }

  private int diagonal(int i) {
    return (int) ((long) i * now.length / before.length);
  }

  /// The first column of a row that is computed.
  private int first(int i) {
    return before.length == 0 ? 0 : Math.clamp(diagonal(i) - width / 2, 0, now.length - width);
  }

  private int best(int i, int j) {
    int column = Math.max(0, j - first(i));
    return column < width ? best[i][column] : 0;
  }

  /// The best score if these two are the same item; 0 if they cannot be.
  private int paired(int i, int j) {
    int score =
        former.text(before[i]) == present.text(now[j]) ? TEXT : similar.get(i).getOrDefault(j, 0);
    return score == 0 ? 0 : score + place(before[i], now[j]) + best(i + 1, j + 1);
  }

  private Map<Integer, Integer> similar(int i, SharedWords words) {
    Map<Integer, Integer> scores = new HashMap<>();
    int to = Math.min(now.length, diagonal(i) + NEAR + 1);
    for (int j = Math.max(0, diagonal(i) - NEAR); j < to; j++) {
      compare(i, j, scores);
    }
    for (int candidate : words.sharedWith(former.wording(before[i]))) {
      compare(i, Arrays.binarySearch(now, candidate), scores);
    }
    return scores;
  }

  private void compare(int i, int j, Map<Integer, Integer> scores) {
    if (former.mayBeReworded(before[i], present, now[j])) {
      double similarity = former.wording(before[i]).similarity(present.wording(now[j]));
      if (similarity >= SIMILAR) {
        scores.put(j, (int) (TEXT * similarity));
      }
    }
  }

  private int place(int i, int j) {
    return (sections.successor(former.home(i)) == present.home(j) ? SECTION : 0)
        + (areAlike(i - 1, j - 1) ? NEIGHBOUR : 0)
        + (areAlike(i + 1, j + 1) ? NEIGHBOUR : 0);
  }

  /// Whether these are paired, have the same text, or are both beyond the end.
  private boolean areAlike(int i, int j) {
    boolean end = i < 0 || i >= former.size();
    boolean endNow = j < 0 || j >= present.size();
    return end || endNow
        ? end && endNow
        : former.partner(i) == j || former.text(i) == present.text(j);
  }
}
