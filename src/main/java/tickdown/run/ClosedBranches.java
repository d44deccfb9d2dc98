package tickdown.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Role;

/// The items that are closed because another branch was chosen.
final class ClosedBranches {
  private final Map<String, String> closed = new HashMap<>();
  private final Map<String, Set<String>> choices = new HashMap<>();

  private ClosedBranches() {}

  /// The closed items of `entries`, given the decisions in `history`.
  static ClosedBranches of(List<Entry> entries, History history) {
    ClosedBranches branches = new ClosedBranches();
    entries.forEach(entry -> roles(entry).forEach(branches::noteChoice));
    for (Entry entry : entries) {
      branches
          .closing(entry, history)
          .ifPresent(decision -> branches.closed.put(entry.id(), decision));
    }
    return branches;
  }

  /// Whether the same items are closed by the same decisions.
  boolean closeLike(ClosedBranches other) {
    return closed.equals(other.closed);
  }

  /// The roles of the sections around an item, from the outside in, and its own.
  private static Stream<Role> roles(Entry entry) {
    return Stream.concat(
        entry.sections().map(section -> section.terms().role()),
        Stream.of(entry.item().terms().role()));
  }

  private void noteChoice(Role role) {
    if (role instanceof Role.Branch(String words, Condition _, String decision)) {
      choices.computeIfAbsent(decision, _ -> new HashSet<>()).add(words);
    }
  }

  /// The id of the decision that closed this item, if any.
  Optional<String> decision(Item item) {
    return Optional.ofNullable(closed.get(item.id()));
  }

  /// Entries are in file order, so an item's ancestors come before it.
  private Optional<String> closing(Entry entry, History history) {
    return entry
        .parent()
        .flatMap(this::decision)
        .or(() -> roles(entry).flatMap(role -> closedItself(role, history).stream()).findFirst());
  }

  private Optional<String> closedItself(Role role, History history) {
    return role instanceof Role.Branch(String words, Condition _, String decision)
        ? history
            .answer(decision)
            .filter(_ -> history.conflict(decision).isEmpty())
            .filter(given -> isForAnother(given.answer().outcome(), words, decision))
            .map(_ -> decision)
        : Optional.empty();
  }

  /// A decision for a branch that no longer exists, because the checklist was changed, closes
  /// nothing.
  private boolean isForAnother(Outcome outcome, String words, String decision) {
    return outcome instanceof Outcome.Decided(String branch)
        && !branch.equals(words)
        && choices.getOrDefault(decision, Set.of()).contains(branch);
  }
}
