package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs the items that kept their order, also where texts repeat and where they were reworded.
///
/// The pairs that are known already and do not cross cut both texts into gaps. In each gap the best
/// alignment is computed (Needleman and Wunsch): equal or similar texts score, more in the same
/// section and between the same neighbours. A gap of more than [#BAND] items is aligned near its
/// diagonal only, so that the effort grows with the number of items and not with its square.
final class Alignment {
  /// The most items of the present text with which one former item is compared.
  private static final int BAND = 200;

  /// How far off the diagonal an item is compared word by word, beside those that share rare words.
  private static final int NEAR = 6;

  private static final int TEXT = 8;
  private static final int SECTION = 3;
  private static final int NEIGHBOUR = 2;

  /// The smallest share of common words that makes two texts similar.
  private static final double SIMILAR = 0.51;

  private final MatchSide former;
  private final MatchSide present;
  private final SectionMatches sections;
  private final SharedWords words;

  Alignment(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
    this.sections = SectionMatches.of(former, present);
    this.words = new SharedWords(present);
  }

  /// Pairs what can be aligned.
  void pair() {
    int fromFormer = 0;
    int fromPresent = 0;
    int[] anchors = anchors();
    for (int i : Backbone.of(anchors)) {
      align(former.free(fromFormer, i), present.free(fromPresent, anchors[i]));
      if (former.isFree(i)) {
        former.pair(i, present, anchors[i]);
      }
      fromFormer = i + 1;
      fromPresent = anchors[i] + 1;
    }
    align(former.free(fromFormer, former.size()), present.free(fromPresent, present.size()));
  }

  /// The partners of items that can only be one, of which those in order cut long texts.
  private int[] anchors() {
    int[] anchors = new int[former.size()];
    Arrays.fill(anchors, MatchSide.NONE);
    if (former.size() > BAND || present.size() > BAND) {
      Map<Integer, Integer> texts = new HashMap<>();
      for (int j : present.free()) {
        texts.put(present.text(j), j);
      }
      for (int i = 0; i < anchors.length; i++) {
        anchors[i] =
            former.isFree(i) && former.isUnique(i, present)
                ? texts.getOrDefault(former.text(i), MatchSide.NONE)
                : former.partner(i);
      }
    }
    return anchors;
  }

  private void align(int[] before, int[] now) {
    if (before.length > 0 && now.length > 0) {
      new Gap(before, now).pair();
    }
  }

  /// The free items between two pairs of the backbone.
  private final class Gap {
    private final int[] before;
    private final int[] now;
    private final int width;
    private final List<Map<Integer, Integer>> similar = new ArrayList<>();

    /// The best score of what begins at the i-th former and at the j-th present item; a row has the
    /// columns from `first(i)` on.
    private final int[][] best;

    Gap(int[] before, int[] now) {
      this.before = before;
      this.now = now;
      this.width = Math.min(now.length, BAND);
      this.best = new int[before.length + 1][width];
    }

    void pair() {
      for (int i = 0; i < before.length; i++) {
        similar.add(similar(i));
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

    /// The first column that is computed in a row.
    private int first(int i) {
      long diagonal = (long) i * now.length / before.length;
      return Math.clamp(diagonal - width / 2, 0, now.length - width);
    }

    private int best(int i, int j) {
      int column = Math.max(0, j - first(i));
      return column < width ? best[i][column] : 0;
    }

    /// The best score if those two are one item; 0 if they cannot be.
    private int paired(int i, int j) {
      int score =
          former.text(before[i]) == present.text(now[j]) ? TEXT : similar.get(i).getOrDefault(j, 0);
      return score == 0 ? 0 : score + place(before[i], now[j]) + best(i + 1, j + 1);
    }

    /// The scores of the columns whose texts are similar.
    private Map<Integer, Integer> similar(int i) {
      Map<Integer, Integer> scores = new HashMap<>();
      int middle = first(i) + width / 2;
      int diagonal = (int) ((long) i * now.length / before.length);
      for (int j = Math.max(0, diagonal - NEAR);
          j < Math.min(now.length, diagonal + NEAR + 1);
          j++) {
        compare(i, j, scores);
      }
      for (int candidate : words.sharedWith(former.wording(before[i]))) {
        int j = Arrays.binarySearch(now, candidate);
        if (j >= 0 && Math.abs(j - middle) <= BAND) {
          compare(i, j, scores);
        }
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
  }

  private int place(int i, int j) {
    return (sections.successor(former.home(i)) == present.home(j) ? SECTION : 0)
        + (areAlike(i - 1, j - 1) ? NEIGHBOUR : 0)
        + (areAlike(i + 1, j + 1) ? NEIGHBOUR : 0);
  }

  /// Whether these are paired, or have the same text, or are both beyond the end.
  private boolean areAlike(int i, int j) {
    boolean end = i < 0 || i >= former.size();
    boolean endNow = j < 0 || j >= present.size();
    return end || endNow
        ? end && endNow
        : former.partner(i) == j || former.text(i) == present.text(j);
  }
}
