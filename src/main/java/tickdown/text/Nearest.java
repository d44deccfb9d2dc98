package tickdown.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Suggests a known word for a mistyped one: `sign-off` for `sing-off`.
public final class Nearest {

  private static final int MOST_CHANGES = 2;

  /// From this length on, a word has few neighbours.
  private static final int LONG = 7;

  private Nearest() {}

  /// The word in `known` that is nearest to `word`: at most two edits away, and fewer than half of
  /// its letters. If several are equally near, the one with the longest common beginning, else the
  /// first.
  public static Optional<String> to(String word, Stream<String> known) {
    return known
        .filter(each -> distance(each, word) <= Math.min(MOST_CHANGES, each.length() / 2))
        .min(
            Comparator.<String>comparingInt(each -> distance(each, word))
                .thenComparingInt(each -> -common(each, word)));
  }

  /// The word in `known` for which `word` is almost certainly a slip, even where other words that
  /// are not known are likely as well: one edit away, or with two neighbouring letters swapped; two
  /// edits only if it is long.
  public static Optional<String> slip(String word, Stream<String> known) {
    return to(
        word,
        known.filter(
            each -> each.length() >= LONG || distance(each, word) <= 1 || isSwapped(each, word)));
  }

  private static boolean isSwapped(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return at >= 0
        && one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /// The number of letters with which both begin.
  private static int common(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  /// The number of letters to change, add or remove (Levenshtein distance).
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
