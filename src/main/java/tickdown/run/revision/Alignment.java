package tickdown.run.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs items of equal text that stand in the same order between items that are paired already.
///
/// The pairs that are known, those that do not cross, cut both texts into gaps. In each gap the
/// best alignment is looked for (Needleman and Wunsch): equal texts, best between the same
/// neighbours in the same home. Gaps too large for that are left to others.
final class Alignment {
  /// The most pairs of one gap that are looked at.
  private static final long LARGEST = 400_000;

  private static final int TEXT = 16;
  private static final int HOME = 6;
  private static final int NEIGHBOUR = 4;
  private static final int ID = 1;

  private final MatchSide former;
  private final MatchSide present;
  private final SectionMatches homes;

  Alignment(MatchSide former, MatchSide present) {
    this.former = former;
    this.present = present;
    this.homes = SectionMatches.of(former, present);
  }

  /// Pairs what can be aligned.
  void pair() {
    int fromFormer = 0;
    int fromPresent = 0;
    for (int i : backbone()) {
      align(free(former, fromFormer, i), free(present, fromPresent, former.partner(i)));
      fromFormer = i + 1;
      fromPresent = former.partner(i) + 1;
    }
    align(free(former, fromFormer, former.size()), free(present, fromPresent, present.size()));
  }

  /// The longest row of pairs that do not cross, as former indices.
  private List<Integer> backbone() {
    int[] ends = new int[former.size()];
    int[] previous = new int[former.size()];
    int length = 0;
    for (int i = 0; i < former.size(); i++) {
      if (!former.isFree(i)) {
        int place = place(ends, length, former.partner(i));
        previous[i] = place == 0 ? MatchSide.NONE : ends[place - 1];
        ends[place] = i;
        length = Math.max(length, place + 1);
      }
    }
    List<Integer> row = new ArrayList<>();
    for (int i = length == 0 ? MatchSide.NONE : ends[length - 1];
        i != MatchSide.NONE;
        i = previous[i]) {
      row.add(i);
    }
    return row.reversed();
  }

  /// The first of `ends` that lies behind `partner`.
  private int place(int[] ends, int length, int partner) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (former.partner(ends[middle]) < partner) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int[] free(MatchSide sheet, int from, int to) {
    return IntStream.range(from, to).filter(sheet::isFree).toArray();
  }

  private void align(int[] before, int[] now) {
    if (before.length == 0 || now.length == 0 || (long) before.length * now.length > LARGEST) {
      return;
    }
    int[][] best = new int[before.length + 1][now.length + 1];
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        int both = score(before[i], now[j]);
        int with = both == 0 ? 0 : both + best[i + 1][j + 1];
        best[i][j] = Math.max(with, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    follow(best, before, now);
  }

  private void follow(int[][] best, int[] before, int[] now) {
    int i = 0;
    int j = 0;
    boolean[] taken = new boolean[before.length];
    int[] partners = new int[before.length];
    while (i < before.length && j < now.length) {
      int both = score(before[i], now[j]);
      if (both > 0 && best[i][j] == both + best[i + 1][j + 1]) {
        taken[i] = true;
        partners[i++] = now[j++];
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    for (int n = 0; n < before.length; n++) {
      if (taken[n]) {
        former.pair(before[n], present, partners[n]);
      }
    }
  }

  private int score(int i, int j) {
    if (former.text(i) != present.text(j)) {
      return 0;
    }
    return TEXT
        + (homes.successor(former.home(i)) == present.home(j) ? HOME : 0)
        + (isNeighbour(i - 1, j - 1) ? NEIGHBOUR : 0)
        + (isNeighbour(i + 1, j + 1) ? NEIGHBOUR : 0)
        + (former.id(i).equals(present.id(j)) ? ID : 0);
  }

  /// Whether these are paired, or say the same, or are both beyond the end.
  private boolean isNeighbour(int i, int j) {
    boolean ends = i < 0 || i >= former.size();
    boolean endsNow = j < 0 || j >= present.size();
    return ends || endsNow
        ? ends && endsNow
        : former.partner(i) == j || former.text(i) == present.text(j);
  }
}
