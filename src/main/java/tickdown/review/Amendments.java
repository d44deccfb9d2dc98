package tickdown.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.FormerAnswers;
import tickdown.run.Run;
import tickdown.run.revision.Demands;
import tickdown.run.revision.FormerDemands;

/// Finds the items whose steps, annotations or checks were changed after they had been answered. An
/// item that was also reworded counts as that.
///
/// @param demands what items demanded when they were answered; where it is not known, only the
///   command that ran tells
record Amendments(Run run, FormerDemands demands) {

  /// The amended items, in file order.
  List<Deviation.AmendedSince> all() {
    Map<String, Attempts> attempts = Attempts.byItem(run);
    if (attempts.isEmpty() && demands.byItem().isEmpty()) {
      return List.of();
    }
    return run.entries().stream()
        .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
        .flatMap(entry ->
            compared(entry)
                .or(() ->
                    Optional.ofNullable(attempts.get(entry.id()))
                        .flatMap(some -> commanded(entry, some)))
                .stream())
        .toList();
  }

  private Optional<Deviation.AmendedSince> compared(Entry entry) {
    List<String> then = demands.byItem().get(entry.id());
    if (then == null || new FormerAnswers(run).answeredAs(entry).isPresent()) {
      return Optional.empty();
    }
    List<String> now = Demands.of(entry);
    return then.equals(now)
        ? Optional.empty()
        : Optional.of(
            new Deviation.AmendedSince(
                entry, Demands.without(then, now), Demands.without(now, then)));
  }

  private Optional<Deviation.AmendedSince> commanded(Entry entry, Attempts attempts) {
    return new FormerAnswers(run)
        .answeredWith(entry, attempts)
        .map(command ->
            new Deviation.AmendedSince(
                entry,
                List.of("$ " + command),
                entry.item().terms().steps().stream()
                    .map(step -> "$ " + run.values().command(step))
                    .toList()));
  }
}
