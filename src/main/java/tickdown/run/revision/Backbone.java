package tickdown.run.revision;

import java.util.ArrayList;
import java.util.List;

/// The longest row of pairs that do not cross: the items that kept their order.
final class Backbone {
  private Backbone() {}

  /// Their indices in the former text (a longest increasing subsequence, found by patience
  /// sorting).
  static List<Integer> of(int[] partners) {
    int[] ends = new int[partners.length];
    int[] previous = new int[partners.length];
    int length = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != MatchSide.NONE) {
        int place = place(partners, ends, length, partners[i]);
        previous[i] = place == 0 ? MatchSide.NONE : ends[place - 1];
        ends[place] = i;
        length = Math.max(length, place + 1);
      }
    }
    List<Integer> row = new ArrayList<>();
    int last = length == 0 ? MatchSide.NONE : ends[length - 1];
    for (int i = last; i != MatchSide.NONE; i = previous[i]) {
      row.add(i);
    }
    return row.reversed();
  }

  /// Which of `ends` is the first whose partner does not come before `partner`.
  private static int place(int[] partners, int[] ends, int length, int partner) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partners[ends[middle]] < partner) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// For each former item, where the present text would have it if it had kept its order.
  static int[] places(int[] partners) {
    int[] places = new int[partners.length];
    List<Integer> row = of(partners);
    int next = 0;
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      if (next < row.size() && row.get(next) == i) {
        place = partners[i] + 1;
        next++;
      }
      places[i] = place;
    }
    return places;
  }
}
