package tickdown.markdown;

import java.util.List;
import tickdown.checklist.Role;
import tickdown.checklist.Terms;

/// What the words of items and titles mean: fills the [Terms] of both.
final class Meaning {

  /// The terms of an item that plays `role` among its neighbours.
  Terms of(Draft.Boxed item, Role role) {
    return new Terms(Conditions.ofItem(item.text()), role, List.of(), List.of(), List.of());
  }

  /// The terms of a title.
  Terms of(Draft.Titled titled) {
    return new Terms(
        Conditions.ofTitle(titled.title()), new Role.Plain(), List.of(), List.of(), List.of());
  }
}
