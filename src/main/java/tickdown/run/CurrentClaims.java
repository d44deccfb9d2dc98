package tickdown.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Who has taken on which item. A claim replaces those that its author knew of; of claims whose
/// authors did not know of each other, all count.
final class CurrentClaims {
  private final Map<String, List<RecordedEvent>> claims = new HashMap<>();

  /// A copy that goes on by itself.
  CurrentClaims copy() {
    CurrentClaims copy = new CurrentClaims();
    copy.claims.putAll(claims);
    return copy;
  }

  /// Adds an event that is in effect, if it is about a claim.
  ///
  /// @param isSeen whether its author knew of another event
  void add(RecordedEvent event, Predicate<RecordedEvent> isSeen) {
    switch (event.what()) {
      case Event.Claimed(ItemName item) -> {
        List<RecordedEvent> others = unseen(item, isSeen.negate());
        others.add(event);
        claims.put(item.id(), List.copyOf(others));
      }
      case Event.ClaimDropped(ItemName item) ->
          claims.put(
              item.id(),
              List.copyOf(
                  unseen(item, isSeen.negate().or(claim -> !claim.by().equals(event.by())))));
      default -> {}
    }
  }

  private List<RecordedEvent> unseen(ItemName item, Predicate<RecordedEvent> which) {
    return new ArrayList<>(of(item.id()).stream().filter(which).toList());
  }

  /// Whether there ever were any.
  boolean areAny() {
    return !claims.isEmpty();
  }

  /// The claims of the item with this id, oldest first.
  List<RecordedEvent> of(String id) {
    return Optional.ofNullable(claims.get(id)).orElse(List.of());
  }
}
