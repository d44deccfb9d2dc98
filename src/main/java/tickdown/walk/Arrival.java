package tickdown.walk;

import java.util.List;

/// Arrives at an item or the end: shows it, and asks for its first placeholder without a value.
final class Arrival {
  private Arrival() {}

  /// At `spot`.
  static Transition at(Walk walk, Cursor spot) {
    return at(walk, spot, List.of());
  }

  /// At `spot`, after the given notices.
  static Transition at(Walk walk, Cursor spot, List<Notice> before) {
    Walk moved = walk.at(spot);
    Walk shown =
        moved.current().isPresent()
            ? moved.in(moved.whereabouts().showing(moved.current()))
            : moved;
    return Transition.of(PlaceholderPrompt.asking(shown), new Effect.ShowSpot(moved))
        .after(Transition.tell(before));
  }
}
