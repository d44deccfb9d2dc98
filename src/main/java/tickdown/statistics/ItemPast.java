package tickdown.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Entry;
import tickdown.statistics.ItemUse.FirstTry;

/// What became of an item in several runs.
///
/// @param entry as it is in the latest run
/// @param uses those of the runs that have it, oldest first
public record ItemPast(Entry entry, List<ItemUse> uses) {

  public ItemPast {
    uses = List.copyOf(uses);
  }

  /// The past of an item in `runs`, oldest first.
  static ItemPast of(Entry entry, List<PastRun> runs) {
    return new ItemPast(
        entry, runs.stream().flatMap(run -> ItemUse.of(run, entry.id()).stream()).toList());
  }

  /// The median of the time that operators were busy with it, of the runs in which they were.
  public Duration working() {
    return Median.of(workings()).orElse(Duration.ZERO);
  }

  /// In how many runs operators were busy with it.
  public int runs() {
    return workings().size();
  }

  private List<Duration> workings() {
    return uses.stream()
        .filter(use -> !use.isLeftOut())
        .flatMap(use -> use.working().stream())
        .toList();
  }

  /// The latest runs in a row in which it was left out, oldest first.
  public List<ItemUse> leftOut() {
    int first = uses.size();
    while (first > 0 && uses.get(first - 1).isLeftOut()) {
      first--;
    }
    return uses.subList(first, uses.size());
  }

  /// How often its steps failed the first time.
  public Share steps() {
    return share(ItemUse::step);
  }

  /// How often its check failed the first time.
  public Share checks() {
    return share(ItemUse::check);
  }

  private Share share(Function<ItemUse, FirstTry> what) {
    List<FirstTry> tries = uses.stream().map(what).filter(first -> first != FirstTry.NONE).toList();
    return new Share((int) tries.stream().filter(FirstTry.FAILED::equals).count(), tries.size());
  }

  /// In how many of the runs that checked it, it was done although a check had denied it.
  public Share overrides() {
    List<ItemUse> checked =
        uses.stream().filter(use -> use.check() != FirstTry.NONE || use.isOverridden()).toList();
    return new Share((int) checked.stream().filter(ItemUse::isOverridden).count(), checked.size());
  }

  /// The reason that was given last for leaving it out.
  public Optional<String> reason() {
    return leftOut().reversed().stream()
        .flatMap(use -> use.outcome().reason().stream())
        .map(why -> why.text())
        .findFirst();
  }

  /// So many of so many runs.
  public record Share(int count, int of) {}
}
