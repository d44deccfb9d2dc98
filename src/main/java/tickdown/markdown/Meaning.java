package tickdown.markdown;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Role;
import tickdown.checklist.Terms;

/// What the words of items and titles mean: fills the [Terms] of both.
final class Meaning {

  /// The terms of an item that plays `role` among its neighbours.
  Terms of(Draft.Boxed item, Role role) {
    Optional<Condition> condition =
        role instanceof Role.Branch ? Optional.empty() : Conditions.ofItem(item.text());
    return new Terms(condition, role, List.of(), List.of(), List.of());
  }

  /// The terms of a title.
  Terms of(Draft.Titled titled) {
    return new Terms(
        Conditions.ofTitle(titled.title()), new Role.Plain(), List.of(), List.of(), List.of());
  }
}
