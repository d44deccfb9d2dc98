package tickdown.review;

import java.util.List;

/// Finds what is in order: a longest subsequence that never goes back (Schensted, 1961).
final class LongestOrder {
  private LongestOrder() {}

  /// Whether each of `values` belongs to it. Takes `n log n`.
  static <T extends Comparable<? super T>> boolean[] of(List<T> values) {
    int[] ends = new int[values.size()];
    int[] previous = new int[values.size()];
    int length = 0;
    for (int i = 0; i < values.size(); i++) {
      int place = firstLater(values, ends, length, values.get(i));
      previous[i] = place == 0 ? -1 : ends[place - 1];
      ends[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] kept = new boolean[values.size()];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    return kept;
  }

  private static <T extends Comparable<? super T>> int firstLater(
      List<T> values, int[] ends, int length, T value) {
    if (length > 0 && values.get(ends[length - 1]).compareTo(value) <= 0) {
      return length;
    }
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(ends[middle]).compareTo(value) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
