package tickdown.journal;

import java.util.Arrays;

/// The offsets of lines in a file, without an object per line.
public final class LineOffsets {
  private int[] places = new int[3 * 128];
  private int size;

  void add(int number, int from, int to) {
    if (size + 3 > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[size++] = number;
    places[size++] = from;
    places[size++] = to;
  }

  /// The number of the line at `index`.
  public int number(int index) {
    return places[3 * index];
  }

  /// The start of the line at `index`.
  public int from(int index) {
    return places[3 * index + 1];
  }

  /// The position of its line feed.
  public int to(int index) {
    return places[3 * index + 2];
  }
}
