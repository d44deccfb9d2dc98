package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;

/// Continues a walk with the checklist as it is now.
final class Reloading {
  private Reloading() {}

  /// The walk through `reread`, at the same item, or at the next one if that is gone.
  static Transition to(Walk walk, Run reread, Notice.Reloaded notice) {
    Run run = reread.knowing(walk.run().signed()).knowing(walk.run().survivors());
    Position there = walk.whereabouts().among(run);
    Cursor spot = spot(walk, run);
    Walk later = walk.with(run).in(there);
    return spot.equals(walk.spot()) && notice.changes().isEmpty()
        ? Transition.telling(later, notice)
        : Arrival.at(later, spot, List.of(notice));
  }

  private static Cursor spot(Walk walk, Run run) {
    Optional<Entry> current = walk.current();
    if (current.isEmpty()) {
      return new Cursor.AtEnd();
    }
    List<Entry> before = walk.run().entries();
    int from = walk.run().place(current.get());
    return Cursor.at(
        before.subList(from, before.size()).stream()
            .filter(entry -> entry.phase().isProcedure() == current.get().phase().isProcedure())
            .flatMap(entry -> run.entry(entry.id()).stream())
            .filter(Entry::isLeaf)
            .findFirst());
  }
}
