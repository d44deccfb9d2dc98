package tickdown.statistics;

import java.time.Duration;
import java.util.List;

/// Several runs of a checklist compared.
///
/// Items and phases are those of the latest run; earlier runs are matched by ids.
///
/// @param runs oldest first
/// @param phases in the order of the checklist
/// @param items those without sub-items, in the order of the checklist
public record Statistics(List<PastRun> runs, List<PhaseTrend> phases, List<ItemPast> items) {

  public Statistics {
    runs = List.copyOf(runs);
    phases = List.copyOf(phases);
    items = List.copyOf(items);
  }

  /// Compares these runs.
  public static Statistics of(List<PastRun> runs) {
    List<PastRun> sorted =
        runs.stream().sorted((one, other) -> one.since().compareTo(other.since())).toList();
    if (sorted.isEmpty()) {
      return new Statistics(List.of(), List.of(), List.of());
    }
    PastRun latest = sorted.getLast();
    return new Statistics(
        sorted,
        latest.phases().stream()
            .map(time -> PhaseTrend.of(time.phase(), sorted))
            .filter(trend -> trend.runs() > 0)
            .toList(),
        latest.run().entries().stream()
            .filter(entry -> entry.isLeaf())
            .map(entry -> ItemPast.of(entry, sorted))
            .toList());
  }

  /// At most `most` items that operators were busy with, the slowest first.
  public List<ItemPast> slowest(int most) {
    record Timed(ItemPast item, Duration working) {}
    return items.stream()
        .map(item -> new Timed(item, item.working()))
        .filter(timed -> timed.working().isPositive())
        .sorted((one, other) -> other.working().compareTo(one.working()))
        .limit(most)
        .map(Timed::item)
        .toList();
  }

  /// The items whose steps or checks failed the first time in some run, those that do most often
  /// first.
  public List<ItemPast> failingFirst() {
    return items.stream()
        .filter(item -> failures(item) > 0)
        .sorted((one, other) -> failures(other) - failures(one))
        .toList();
  }

  private static int failures(ItemPast item) {
    return Math.max(item.steps().count(), item.checks().count());
  }

  /// What to change in the checklist, in its order.
  public List<Advice> advice() {
    return items.stream().flatMap(item -> Advice.of(item).stream()).toList();
  }
}
