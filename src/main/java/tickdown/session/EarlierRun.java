package tickdown.session;

import java.util.Optional;
import java.util.function.Supplier;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.PreviousRun;

/// The previous run of a checklist, which is looked up when an item first asks for a value: most
/// walks never need it.
final class EarlierRun {
  private final Supplier<Optional<PreviousRun>> lookup;
  private Optional<Optional<PreviousRun>> known = Optional.empty();

  EarlierRun(Supplier<Optional<PreviousRun>> lookup) {
    this.lookup = lookup;
  }

  /// The previous run, if this item asks for a value.
  Optional<PreviousRun> at(Optional<Entry> entry) {
    if (entry.flatMap(each -> each.item().terms().annotation(Annotation.Key.VALUE)).isEmpty()) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      known = Optional.of(lookup.get());
    }
    return known.get();
  }
}
