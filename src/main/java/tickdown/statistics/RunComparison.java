package tickdown.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.review.ItemTime;
import tickdown.run.MeasuredValue;
import tickdown.run.Outcome;

/// Two runs of a checklist compared, item by item.
///
/// @param pairs which items are the same
/// @param differences by kind, each kind in the order of the checklist
public record RunComparison(
    PastRun one, PastRun other, ItemPairs pairs, List<RunDifference> differences) {
  private static final Duration LEAST = Duration.ofMinutes(1);

  public RunComparison {
    differences = List.copyOf(differences);
  }

  /// Compares two runs.
  public static RunComparison of(PastRun one, PastRun other) {
    return of(one, other, ItemPairs.of(one.run(), other.run()));
  }

  /// Compares two runs of which it is known which items are the same.
  public static RunComparison of(PastRun one, PastRun other, ItemPairs pairs) {
    List<RunDifference> all = new ArrayList<>();
    RunComparison pair = new RunComparison(one, other, pairs, List.of());
    List<Entry> both = pair.both();
    both.forEach(entry -> pair.answer(entry).ifPresent(all::add));
    pair.onlyInOne().forEach(entry -> all.add(new RunDifference.Single(entry, false)));
    pair.onlyInOther().forEach(entry -> all.add(new RunDifference.Single(entry, true)));
    both.forEach(entry -> pair.pace(entry).ifPresent(all::add));
    both.forEach(entry -> pair.measured(entry).ifPresent(all::add));
    all.addAll(pair.filled());
    both.forEach(entry -> pair.commands(entry).ifPresent(all::add));
    return new RunComparison(one, other, pairs, all);
  }

  private Optional<Entry> partner(Entry entry) {
    return pairs.inOne(one.run(), other.run(), entry);
  }

  /// The items of the other run that the one has, too.
  private List<Entry> both() {
    return other.run().entries().stream()
        .filter(entry -> entry.isLeaf() && partner(entry).filter(Entry::isLeaf).isPresent())
        .toList();
  }

  private Stream<Entry> onlyInOne() {
    Set<String> paired = new HashSet<>();
    other.run().entries().forEach(entry -> partner(entry).ifPresent(same -> paired.add(same.id())));
    return one.run().entries().stream()
        .filter(entry -> entry.isLeaf() && !paired.contains(entry.id()));
  }

  private Stream<Entry> onlyInOther() {
    return other.run().entries().stream()
        .filter(entry -> entry.isLeaf() && partner(entry).isEmpty());
  }

  private Entry inOne(Entry entry) {
    return partner(entry).orElseThrow();
  }

  private Optional<RunDifference> answer(Entry entry) {
    Outcome then = one.run().outcome(inOne(entry));
    Outcome now = other.run().outcome(entry);
    return then.word().equals(now.word())
        ? Optional.empty()
        : Optional.of(new RunDifference.Answer(entry, then, now));
  }

  private Optional<RunDifference> pace(Entry entry) {
    Duration then = working(one, inOne(entry));
    Duration now = working(other, entry);
    Duration shorter = then.compareTo(now) < 0 ? then : now;
    Duration longer = then.compareTo(now) < 0 ? now : then;
    return shorter.isPositive()
            && longer.minus(shorter).compareTo(LEAST) > 0
            && longer.compareTo(shorter.multipliedBy(2)) > 0
        ? Optional.of(new RunDifference.Pace(entry, then, now))
        : Optional.empty();
  }

  private static Duration working(PastRun run, Entry entry) {
    return Optional.ofNullable(run.items().get(entry.id()))
        .map(ItemTime::working)
        .orElse(Duration.ZERO);
  }

  private Optional<RunDifference> measured(Entry entry) {
    Optional<String> then = MeasuredValue.of(one.run().history(), inOne(entry).id());
    Optional<String> now = MeasuredValue.of(other.run().history(), entry.id());
    return then.equals(now)
        ? Optional.empty()
        : Optional.of(new RunDifference.Measured(entry, then, now));
  }

  /// The placeholders of both runs whose values differ. That releases have different versions goes
  /// without saying.
  private List<RunDifference> filled() {
    List<RunDifference> filled = new ArrayList<>();
    for (Placeholder placeholder : other.run().values().placeholders()) {
      Optional<String> then = one.run().values().value(placeholder);
      Optional<String> now = other.run().values().value(placeholder);
      boolean isRelease =
          placeholder.kind() instanceof Placeholder.Kind.Release
              || other.run().values().isFromRelease(placeholder);
      if (!isRelease && !Objects.equals(then, now)) {
        filled.add(new RunDifference.Filled(placeholder.token(), then, now));
      }
    }
    return filled;
  }

  private Optional<RunDifference> commands(Entry entry) {
    List<String> then = ExecutedCommands.at(one, inOne(entry));
    List<String> now = ExecutedCommands.at(other, entry);
    return then.equals(now) || then.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(new RunDifference.Commands(entry, then, now));
  }
}
