package tickdown.text;

import java.util.List;

/// Bars and small charts made of characters.
public enum Bars {
  /// For UTF-8 terminals.
  UNICODE(" ▏▎▍▌▋▊▉█", "▁▂▃▄▅▆▇█", "…"),
  /// For all others: ASCII only.
  ASCII(" #", "_.-=#", "~");

  private final String parts;
  private final String heights;
  private final String mark;

  Bars(String parts, String heights, String mark) {
    this.parts = parts;
    this.heights = heights;
    this.mark = mark;
  }

  /// Marks a text that was cut.
  public String mark() {
    return mark;
  }

  /// A bar for `value` of at most `cells` cells, which is the length for `largest`. What is not
  /// zero has at least the shortest bar.
  public String bar(long value, long largest, int cells) {
    if (value <= 0 || largest <= 0) {
      return "";
    }
    int steps = parts.length() - 1;
    int filled = (int) Math.max(1, Math.round((double) value / largest * cells * steps));
    String whole = parts.substring(steps).repeat(filled / steps);
    return filled % steps == 0 ? whole : whole + parts.charAt(filled % steps);
  }

  /// One character for each of `values`, which may not be negative: the higher, the larger.
  public String sparkline(List<Long> values) {
    long largest = values.stream().mapToLong(Long::longValue).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (long value : values) {
      int height =
          largest == 0 ? 0 : (int) Math.round((double) value / largest * (heights.length() - 1));
      line.append(heights.charAt(height));
    }
    return line.toString();
  }
}
