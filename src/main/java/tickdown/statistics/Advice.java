package tickdown.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.statistics.ItemPast.Share;

/// What several runs suggest to change in their checklist.
public sealed interface Advice {

  /// In fewer runs it may be chance.
  int ENOUGH = 3;

  /// The item that it is about.
  Entry entry();

  /// It was left out in each of the latest runs.
  ///
  /// @param skipped in how many of them it was skipped
  /// @param notApplicable in how many it was not applicable
  /// @param reason the reason that was given last
  record LeftOut(Entry entry, int skipped, int notApplicable, Optional<String> reason)
      implements Advice {

    /// In how many runs it was left out.
    public int runs() {
      return skipped + notApplicable;
    }
  }

  /// Its steps often fail the first time.
  record StepFails(Entry entry, Share share) implements Advice {}

  /// Its check often fails the first time.
  record CheckFails(Entry entry, Share share) implements Advice {}

  /// It is often done although its check fails.
  record Overridden(Entry entry, Share share) implements Advice {}

  /// What the past of an item suggests.
  static List<Advice> of(ItemPast past) {
    return Stream.of(
            leftOut(past),
            Optional.<Advice>of(new StepFails(past.entry(), past.steps()))
                .filter(_ -> isOften(past.steps())),
            checks(past))
        .flatMap(Optional::stream)
        .toList();
  }

  /// That a condition was never met is what it is for.
  private static Optional<Advice> leftOut(ItemPast past) {
    List<ItemUse> uses = past.leftOut();
    int skipped =
        (int) uses.stream().filter(use -> use.outcome() instanceof Outcome.Skipped).count();
    boolean isExplained = skipped == 0 && past.entry().condition().isPresent();
    return uses.size() < ENOUGH || isExplained
        ? Optional.empty()
        : Optional.of(new LeftOut(past.entry(), skipped, uses.size() - skipped, past.reason()));
  }

  /// A check that is overridden is worse than one that fails the first time.
  private static Optional<Advice> checks(ItemPast past) {
    if (isOften(past.overrides())) {
      return Optional.of(new Overridden(past.entry(), past.overrides()));
    }
    return isOften(past.checks())
        ? Optional.of(new CheckFails(past.entry(), past.checks()))
        : Optional.empty();
  }

  private static boolean isOften(Share share) {
    return share.of() >= ENOUGH && share.count() * 2 >= share.of();
  }
}
