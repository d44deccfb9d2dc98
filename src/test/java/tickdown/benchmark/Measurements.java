package tickdown.benchmark;

import java.util.Arrays;
import java.util.Locale;

/// Measurements of the same kind, sorted.
record Measurements(double[] sorted) {

  static Measurements of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return new Measurements(sorted);
  }

  double median() {
    return percentile(50);
  }

  /// The smallest measurement that `percent` of all do not exceed (nearest rank).
  double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }

  double smallest() {
    return sorted[0];
  }

  double largest() {
    return sorted[sorted.length - 1];
  }

  /// `3.1 (2.9 to 3.6)`: median, smallest, largest.
  String spread(String unit) {
    return String.format(
        Locale.ROOT, "%.2f%s  (%.2f to %.2f)", median(), unit, smallest(), largest());
  }
}
