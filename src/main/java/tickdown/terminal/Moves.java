package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
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
    List<Line> lines = new ArrayList<>(before);
    lines.addAll(PlainView.spot(moved));
    return Step.of(
        moved.current().isPresent() ? moved.showing(moved.current()) : moved,
        new Effect.Say(lines));
  }

  static Step next(Walk walk) {
    Route route = new Route(walk.run());
    Optional<Entry> target =
        walk.current().isPresent()
            ? walk.current().flatMap(route::forward).or(() -> outOfProcedure(walk))
            : walk.run().outstanding().stream().findFirst();
    return to(walk, Spot.at(target));
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
    if (named.isEmpty()) {
      return Step.saying(
          walk, Line.of("There is no item `%s`; `remaining` lists numbers.".formatted(number)));
    }
    Entry entry = named.getFirst();
    return entry.isLeaf()
        ? to(walk, new Spot.AtItem(entry.id()))
        : to(walk, new Spot.AtItem(entry.leaves().findFirst().orElseThrow().id()));
  }

  /// On from the current item, which has just been answered.
  static Step onward(Walk walk, List<Line> before) {
    Optional<Entry> target =
        walk.current().flatMap(new Route(walk.run())::after).or(() -> outOfProcedure(walk));
    return to(walk, Spot.at(target), before);
  }

  /// Behind the last item of a procedure the walk is taken up where it was.
  private static Optional<Entry> outOfProcedure(Walk walk) {
    return walk.current()
        .filter(entry -> entry.phase().isProcedure())
        .flatMap(_ -> new Route(walk.run()).start());
  }
}
