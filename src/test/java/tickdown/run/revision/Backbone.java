package tickdown.run.revision;

import java.util.ArrayList;
import java.util.List;

/// The longest series of pairs that do not cross: the items that kept their order.
final class Backbone {
  private static final int NONE = -1;

  private Backbone() {}

  /// Their indices in the former text (a longest increasing subsequence, found by patience
  /// sorting).
  static List<Integer> of(int[] partners) {
    int[] ends = new int[partners.length];
    int[] previous = new int[partners.length];
    int length = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != NONE) {
        int place = place(partners, ends, length, partners[i]);
        previous[i] = place == 0 ? NONE : ends[place - 1];
        ends[place] = i;
        length = Math.max(length, place + 1);
      }
    }
    List<Integer> row = new ArrayList<>();
    int last = length == 0 ? NONE : ends[length - 1];
    for (int i = last; i != NONE; i = previous[i]) {
      row.add(i);
    }
    return row.reversed();
  }

  /// The index of the first of `ends` whose partner is not before `partner`.
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

  /// For each former item, its position in the present text if it had kept its order.
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
