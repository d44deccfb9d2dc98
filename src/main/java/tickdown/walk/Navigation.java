package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Outcome;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.rules.Request;

/// Goes from item to item.
public final class Navigation {
  private Navigation() {}

  /// To the next outstanding item; in a finished run, which is only read, to the next item.
  static Transition next(Walk walk) {
    Route route = new Route(walk.run());
    if (walk.current().isEmpty()) {
      return route
          .leftOver()
          .filter(_ -> !walk.isReadOnly())
          .map(entry -> go(walk, entry))
          .orElseGet(() -> Arrival.at(walk, walk.spot()));
    }
    Optional<Entry> target =
        walk.current().flatMap(walk.isReadOnly() ? route::following : route::forward);
    return walk.isInProcedure() && target.isEmpty()
        ? ProcedureActions.back(walk)
        : Arrival.at(walk, Cursor.at(target));
  }

  /// To the first outstanding item of the phase, or else to the next one further down.
  static Transition reviewing(Walk walk, Phase phase) {
    return walk.run().outstanding().stream()
        .filter(entry -> entry.phase() == phase)
        .findFirst()
        .map(entry -> Arrival.at(walk, new Cursor.AtItem(entry.id())))
        .orElseGet(() -> next(walk));
  }

  static Transition back(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent() ? walk.current().flatMap(route::back) : route.last();
    return target
        .map(entry -> Arrival.at(walk, Cursor.at(target)))
        .orElseGet(() -> Transition.telling(walk, new Notice.FirstItem()));
  }

  /// To the only item that matches; several are listed.
  static Transition search(Walk walk, String words) {
    List<Entry> found =
        SearchIndex.of(walk.run()).find(words).stream().map(SearchIndex.Match::entry).toList();
    if (found.size() == 1) {
      return go(walk, found.getFirst());
    }
    return Transition.telling(
        walk,
        found.isEmpty() ? new Notice.NoMatch(words) : new Notice.Found(walk.run(), words, found));
  }

  static Transition go(Walk walk, String number) {
    return target(walk.run(), number)
        .map(target -> go(walk, target))
        .orElseGet(() -> Transition.telling(walk, new Notice.NoSuchItem(number)));
  }

  /// Where that number leads: to the item, or to the first item that is outstanding in the section
  /// or phase, or else to its first item.
  public static Optional<Entry> target(Run run, String number) {
    return run.entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .or(() -> new Route(run).entrance(entry -> isIn(entry, number)));
  }

  private static boolean isIn(Entry entry, String number) {
    return entry.phase().number().equals(number)
        || entry.way().sections().stream().anyMatch(each -> each.place().number().equals(number));
  }

  /// Going to an item of a procedure calls it; going from a procedure to the walk leaves it.
  private static Transition go(Walk walk, Entry target) {
    Cursor spot = new Cursor.AtItem(firstLeaf(target));
    Phase phase = target.phase();
    if (walk.current().filter(entry -> entry.phase() == phase).isPresent()) {
      return Arrival.at(walk, spot);
    }
    if (phase.isProcedure()) {
      return ProcedureActions.calling(
          walk, Request.Call.at(phase.id(), firstLeaf(target)).from(ProcedureActions.place(walk)));
    }
    return walk.isInProcedure()
        ? ProcedureActions.leaving(walk, spot, List.of())
        : Arrival.at(walk, spot);
  }

  private static String firstLeaf(Entry entry) {
    return entry.isLeaf() ? entry.id() : entry.leaves().findFirst().orElseThrow().id();
  }

  /// Moves on from the current item, which has just been answered.
  static Transition onward(Walk walk, List<Notice> before) {
    Optional<Entry> target = walk.current().flatMap(new Route(walk.run())::after);
    List<Notice> notices = new ArrayList<>(before);
    walk.current().flatMap(from -> detour(walk.run(), from, target)).ifPresent(notices::add);
    return walk.isInProcedure() && target.isEmpty()
        ? ProcedureActions.leaving(walk, ProcedureActions.interruptedSpot(walk), notices)
        : GateActions.ending(walk, target)
            .map(gate -> GateActions.at(walk, gate, Cursor.at(target), notices))
            .orElseGet(() -> DepartureActions.after(Arrival.at(walk, Cursor.at(target), notices)));
  }

  /// Why the walk does not simply go on to the next item of the list, if it does not.
  private static Optional<Notice> detour(Run run, Entry from, Optional<Entry> to) {
    if (from.phase().isProcedure() && to.filter(entry -> entry.phase().isProcedure()).isEmpty()) {
      return run.tally(from.phase()).outstanding() > 0
          ? Optional.empty()
          : Optional.of(new Notice.ProcedureComplete(run, from.phase()));
    }
    return to.filter(entry -> run.place(entry) < run.place(from))
        .map(entry ->
            new Notice.ComesUpAgain(entry, run.outcome(entry) instanceof Outcome.Deferred));
  }
}
