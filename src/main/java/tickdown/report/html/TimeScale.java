package tickdown.report.html;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tickdown.report.page.Content;

/// Where on a chart a time is. Stretches in which nobody did anything are drawn shorter than they
/// were if they are long, so that a night does not hide the day.
final class TimeScale {

  /// A stretch of time on the chart.
  ///
  /// @param x where it begins
  /// @param width how wide it is
  /// @param isCut whether it is drawn shorter than it was
  record Stretch(Instant from, Instant to, double x, double width, boolean isCut) {

    private double at(Instant time) {
      double length = Duration.between(from, to).toMillis();
      return length == 0 ? x : x + width * Duration.between(from, time).toMillis() / length;
    }

    /// How long it was.
    Duration length() {
      return Duration.between(from, to);
    }
  }

  /// The share of the busy time that a stretch without any is shown as, if it was longer.
  private static final double CUT = 0.12;

  private final List<Stretch> stretches;

  private TimeScale(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /// The scale for these bars.
  ///
  /// @param width the width of the whole chart
  static TimeScale of(List<Content.Bar> bars, double width) {
    List<Instant[]> busy = merged(bars);
    double busyTime = busy.stream().mapToDouble(TimeScale::length).sum();
    double longest = Math.max(busyTime * CUT, 1000);
    List<Instant[]> all = new ArrayList<>();
    List<Boolean> cut = new ArrayList<>();
    Instant first =
        bars.stream().map(Content.Bar::from).min(Comparator.naturalOrder()).orElseThrow();
    Instant last = bars.stream().map(Content.Bar::to).max(Comparator.naturalOrder()).orElseThrow();
    Instant at = first;
    for (Instant[] one : busy) {
      idle(at, one[0], longest, all, cut);
      all.add(one);
      cut.add(false);
      at = one[1];
    }
    idle(at, last, longest, all, cut);
    double whole = 0;
    for (int i = 0; i < all.size(); i++) {
      whole += cut.get(i) ? longest : length(all.get(i));
    }
    List<Stretch> stretches = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < all.size(); i++) {
      double own = (cut.get(i) ? longest : length(all.get(i))) / Math.max(whole, 1) * width;
      stretches.add(new Stretch(all.get(i)[0], all.get(i)[1], x, own, cut.get(i)));
      x += own;
    }
    return new TimeScale(stretches);
  }

  private static void idle(
      Instant from, Instant to, double longest, List<Instant[]> all, List<Boolean> cut) {
    if (from.isBefore(to)) {
      Instant[] idle = {from, to};
      all.add(idle);
      cut.add(length(idle) > longest);
    }
  }

  private static double length(Instant... span) {
    return Duration.between(span[0], span[1]).toMillis();
  }

  /// The times in which somebody was busy, in order and without overlaps.
  private static List<Instant[]> merged(List<Content.Bar> bars) {
    List<Instant[]> merged = new ArrayList<>();
    bars.stream()
        .filter(bar -> bar.use() != Content.Use.WAITING && bar.use() != Content.Use.AWAY)
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .forEach(bar -> {
          if (!merged.isEmpty() && !bar.from().isAfter(merged.getLast()[1])) {
            if (bar.to().isAfter(merged.getLast()[1])) {
              merged.getLast()[1] = bar.to();
            }
          } else {
            merged.add(new Instant[] {bar.from(), bar.to()});
          }
        });
    return merged;
  }

  /// The place of a time, from 0 to the width of the chart.
  double at(Instant time) {
    for (Stretch stretch : stretches) {
      if (!time.isAfter(stretch.to())) {
        return time.isBefore(stretch.from()) ? stretch.x() : stretch.at(time);
      }
    }
    Stretch last = stretches.getLast();
    return last.x() + last.width();
  }

  /// The stretches that are drawn shorter than they were.
  List<Stretch> cuts() {
    return stretches.stream().filter(Stretch::isCut).toList();
  }
}
