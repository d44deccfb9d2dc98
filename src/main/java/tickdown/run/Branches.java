package tickdown.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Role;

/// Which items do not come up, because another branch was decided for.
final class Branches {
  private final Map<String, String> closed = new HashMap<>();

  private Branches() {}

  /// The closed items of `entries` after what `history` says was decided.
  static Branches of(List<Entry> entries, History history) {
    Branches branches = new Branches();
    for (Entry entry : entries) {
      branches
          .closing(entry, history)
          .ifPresent(decision -> branches.closed.put(entry.id(), decision));
    }
    return branches;
  }

  /// The id of the decision that closed this item, if one did.
  Optional<String> decision(Item item) {
    return Optional.ofNullable(closed.get(item.id()));
  }

  /// Entries come in the order of the file, so what is above an item is known before it.
  private Optional<String> closing(Entry entry, History history) {
    return entry.parent().flatMap(this::decision).or(() -> closedItself(entry.item(), history));
  }

  private static Optional<String> closedItself(Item item, History history) {
    return item.terms().role() instanceof Role.Branch(String words, String decision)
        ? history
            .answer(decision)
            .filter(given -> isForAnother(given.answer().outcome(), words))
            .map(_ -> decision)
        : Optional.empty();
  }

  private static boolean isForAnother(Outcome outcome, String words) {
    return outcome instanceof Outcome.Decided(String branch) && !branch.equals(words);
  }
}
