package tickdown.journal;

import java.util.Arrays;

/// Where lines begin and end in a file, without an object for each of them.
final class Places {
  private int[] places = new int[256];
  private int size;

  void add(int from, int to) {
    if (size + 2 > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[size++] = from;
    places[size++] = to;
  }

  /// Where the line at `index` begins.
  int from(int index) {
    return places[2 * index];
  }

  /// Where its line feed is.
  int to(int index) {
    return places[2 * index + 1];
  }
}
