package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;

/// Finds the items of a changed checklist that continue items of its previous version.
///
/// Never pairs two items with one. Takes linear time, with a bounded effort per item. An item
/// counts as kept only if no other item has the same text, or if it is still next to the same text;
/// all other pairs are shown to the operator.
final class ItemMatcher {

  /// The passes, in order. A pair from an earlier pass is final.
  enum Pass {
    /// Items with the same id from the author.
    NAMED,
    /// Equal or similar texts in the same order; see [Alignment].
    IN_ORDER,
    /// Equal or similar texts in another place; see [MovedItems].
    MOVED
  }

  private final List<KnownItem> known;
  private final MatchSide former;
  private final MatchSide present;

  private ItemMatcher(List<KnownItem> known, List<Entry> present) {
    Map<String, Integer> numbers = new HashMap<>();
    this.known = known;
    this.former = new MatchSide(known.stream().map(KnownItem::entry).toList(), numbers);
    this.present = new MatchSide(present, numbers);
  }

  /// What happened to each item, in the order of the present version; removed items come last.
  ///
  /// @param missing items that are in the journal, but not in the previous version
  static List<ItemChange> of(
      List<KnownItem> known, Collection<ItemName> missing, List<Entry> present) {
    return of(known, missing, present, EnumSet.allOf(Pass.class));
  }

  /// The same with only some of the passes.
  static List<ItemChange> of(
      List<KnownItem> known, Collection<ItemName> missing, List<Entry> present, Set<Pass> passes) {
    ItemMatcher matcher = new ItemMatcher(known, present);
    passes.stream().sorted().forEach(matcher::pair);
    return matcher.changes(new ReturnedItems(missing));
  }

  private void pair(Pass pass) {
    switch (pass) {
      case NAMED -> pairNamed();
      case IN_ORDER -> new Alignment(former, present).pair();
      case MOVED -> new MovedItems(former, present).pair();
    }
  }

  private void pairNamed() {
    Map<String, Integer> ids = new HashMap<>();
    for (int j = 0; j < present.size(); j++) {
      if (present.isNamed(j)) {
        ids.put(present.id(j), j);
      }
    }
    for (int i : former.free()) {
      Optional.ofNullable(ids.get(former.id(i))).ifPresent(j -> former.pair(i, present, j));
    }
  }

  private List<ItemChange> changes(ReturnedItems returning) {
    SectionMatches homes = SectionMatches.of(former, present);
    List<ItemChange> changes = new ArrayList<>();
    for (int j = 0; j < present.size(); j++) {
      if (!present.isFree(j)) {
        changes.add(change(present.partner(j), j, homes));
      } else {
        Entry entry = present.entry(j);
        changes.add(
            returning
                .as(entry)
                .<ItemChange>map(name -> new ItemChange.Returned(name, entry))
                .orElseGet(() -> new ItemChange.New(entry)));
      }
    }
    for (int i : former.free()) {
      changes.add(new ItemChange.Gone(known.get(i)));
    }
    return List.copyOf(changes);
  }

  private ItemChange change(int i, int j, SectionMatches homes) {
    KnownItem before = known.get(i);
    Entry now = present.entry(j);
    if (former.text(i) != present.text(j)) {
      return new ItemChange.Reworded(before, now);
    }
    if (!isUnmistakable(i, j) || !isAtHome(i, j, homes)) {
      return new ItemChange.Moved(before, now);
    }
    return Demands.of(before.entry()).equals(Demands.of(now))
        ? new ItemChange.Kept(before, now)
        : new ItemChange.Amended(before, now);
  }

  /// Whether no other item has the same text, or it is still next to the same text.
  private boolean isUnmistakable(int i, int j) {
    return (former.isOnly(i) && present.isOnly(j))
        || isBesideSameWords(i, j, -1)
        || isBesideSameWords(i, j, 1);
  }

  private boolean isBesideSameWords(int i, int j, int step) {
    boolean end = i + step < 0 || i + step >= former.size();
    return former.areBeside(i, present, j, step)
        && (end || former.text(i + step) == present.text(j + step));
  }

  /// Whether the item is where it was: in the same home, possibly renamed.
  private boolean isAtHome(int i, int j, SectionMatches homes) {
    int home = former.home(i);
    int now = present.home(j);
    boolean renamed = !present.hasHome(home) && !former.hasHome(now);
    boolean sameTitle = former.entry(i).way().titles().equals(present.entry(j).way().titles());
    return home == now || (homes.successor(home) == now && (renamed || sameTitle));
  }
}
