package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.text.Line;

/// Going from item to item.
final class Moves {
  private Moves() {}

  /// To that spot, which is shown.
  static Step to(Walk walk, Spot spot) {
    return to(walk, spot, List.of());
  }

  /// To that spot, which is shown behind `before`.
  static Step to(Walk walk, Spot spot, List<Line> before) {
    Walk moved = walk.at(spot);
    Walk shown =
        moved.current().isPresent()
            ? moved.in(moved.whereabouts().showing(moved.current()))
            : moved;
    return Step.of(Blanks.asking(shown), new Effect.Say(before), new Effect.ShowSpot(moved));
  }

  static Step next(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent()
            ? walk.current().flatMap(route::forward)
            : walk.run().outstanding().stream().findFirst();
    return walk.isInProcedure() && target.isEmpty()
        ? Calling.back(walk)
        : to(walk, Spot.at(target));
  }

  static Step back(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent() ? walk.current().flatMap(route::back) : route.last();
    return target
        .map(entry -> to(walk, Spot.at(target)))
        .orElseGet(() -> Step.saying(walk, Line.of("This is the first item.")));
  }

  static Step go(Walk walk, String number) {
    List<Entry> named =
        walk.run().entries().stream().filter(entry -> entry.number().equals(number)).toList();
    Optional<Entry> inSection = Sections.first(walk.run(), number);
    if (named.isEmpty() && inSection.isPresent()) {
      return go(walk, inSection.get().number());
    }
    if (named.isEmpty()) {
      return Step.saying(walk, Line.of("There is no item `%s`.".formatted(number)));
    }
    return go(walk, named.getFirst());
  }

  /// Into another procedure calls it, out of one into the walk leaves it.
  private static Step go(Walk walk, Entry target) {
    Spot spot = new Spot.AtItem(firstLeaf(target));
    Phase phase = target.phase();
    if (walk.current().filter(entry -> entry.phase() == phase).isPresent()) {
      return to(walk, spot);
    }
    if (phase.isProcedure()) {
      return Answering.request(walk, Request.Call.at(phase.id(), firstLeaf(target)));
    }
    return walk.isInProcedure() ? Calling.leaving(walk, spot, List.of()) : to(walk, spot);
  }

  private static String firstLeaf(Entry entry) {
    return entry.isLeaf() ? entry.id() : entry.leaves().findFirst().orElseThrow().id();
  }

  /// On from the current item, which has just been answered.
  static Step onward(Walk walk, List<Line> before) {
    Optional<Entry> target = walk.current().flatMap(new Route(walk.run())::after);
    List<Line> lines = new ArrayList<>(before);
    walk.current().ifPresent(from -> lines.addAll(PlainView.detour(walk.run(), from, target)));
    return walk.isInProcedure() && target.isEmpty()
        ? Calling.leaving(walk, Calling.interruptedSpot(walk), lines)
        : to(walk, Spot.at(target), lines);
  }
}
