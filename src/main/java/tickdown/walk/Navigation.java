package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.text.Line;

/// Going from item to item.
final class Navigation {
  private Navigation() {}

  /// To that spot, which is shown.
  static Transition to(Walk walk, Cursor spot) {
    return to(walk, spot, List.of());
  }

  /// To that spot, which is shown behind `before`.
  static Transition to(Walk walk, Cursor spot, List<Line> before) {
    Walk moved = walk.at(spot);
    Walk shown =
        moved.current().isPresent()
            ? moved.in(moved.whereabouts().showing(moved.current()))
            : moved;
    return Transition.of(
        PlaceholderPrompt.asking(shown), new Effect.Say(before), new Effect.ShowSpot(moved));
  }

  static Transition next(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent()
            ? walk.current().flatMap(route::forward)
            : walk.run().outstanding().stream().findFirst();
    return walk.isInProcedure() && target.isEmpty()
        ? ProcedureActions.back(walk)
        : to(walk, Cursor.at(target));
  }

  static Transition back(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent() ? walk.current().flatMap(route::back) : route.last();
    return target
        .map(entry -> to(walk, Cursor.at(target)))
        .orElseGet(() -> Transition.saying(walk, Line.of("This is the first item.")));
  }

  static Transition go(Walk walk, String number) {
    List<Entry> named =
        walk.run().entries().stream().filter(entry -> entry.number().equals(number)).toList();
    Optional<Entry> inSection = SectionActions.first(walk.run(), number);
    if (named.isEmpty() && inSection.isPresent()) {
      return go(walk, inSection.get().number());
    }
    if (named.isEmpty()) {
      return Transition.saying(walk, Line.of("There is no item `%s`.".formatted(number)));
    }
    return go(walk, named.getFirst());
  }

  /// Into another procedure calls it, out of one into the walk leaves it.
  private static Transition go(Walk walk, Entry target) {
    Cursor spot = new Cursor.AtItem(firstLeaf(target));
    Phase phase = target.phase();
    if (walk.current().filter(entry -> entry.phase() == phase).isPresent()) {
      return to(walk, spot);
    }
    if (phase.isProcedure()) {
      return AnswerActions.request(walk, Request.Call.at(phase.id(), firstLeaf(target)));
    }
    return walk.isInProcedure() ? ProcedureActions.leaving(walk, spot, List.of()) : to(walk, spot);
  }

  private static String firstLeaf(Entry entry) {
    return entry.isLeaf() ? entry.id() : entry.leaves().findFirst().orElseThrow().id();
  }

  /// On from the current item, which has just been answered.
  static Transition onward(Walk walk, List<Line> before) {
    Optional<Entry> target = walk.current().flatMap(new Route(walk.run())::after);
    List<Line> lines = new ArrayList<>(before);
    walk.current().ifPresent(from -> lines.addAll(PlainView.detour(walk.run(), from, target)));
    return walk.isInProcedure() && target.isEmpty()
        ? ProcedureActions.leaving(walk, ProcedureActions.interruptedSpot(walk), lines)
        : to(walk, Cursor.at(target), lines);
  }
}
