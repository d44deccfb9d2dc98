package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;

/// Finds which item of a changed checklist continues which item of the text before.
///
/// First an id that the author gave; then equal text, best in the same order between the same
/// neighbours; then similar text under the same id, in the same section (also when its heading was
/// renamed), and last anywhere. Never two to one. Takes time in proportion to the number of items,
/// and a bounded effort for each.
final class ItemMatcher {
  private final List<KnownItem> known;
  private final MatchSide former;
  private final MatchSide present;

  private ItemMatcher(List<KnownItem> known, List<Entry> present) {
    Map<String, Integer> numbers = new HashMap<>();
    this.known = known;
    this.former = new MatchSide(known.stream().map(KnownItem::entry).toList(), numbers);
    this.present = new MatchSide(present, numbers);
  }

  /// What became of each item, in the order of the present text; those that are gone come last.
  ///
  /// @param missing items of which the journal knows, and which the text before did not have
  static List<ItemChange> of(
      List<KnownItem> known, Collection<ItemName> missing, List<Entry> present) {
    ItemMatcher matching = new ItemMatcher(known, present);
    matching.pair();
    return matching.changes(new ReturnedItems(missing));
  }

  private void pair() {
    pairNamed();
    EqualTexts equal = new EqualTexts(former, present);
    equal.pairUnique();
    new Alignment(former, present).pair();
    equal.pairRepeated();
    SimilarTexts similar = new SimilarTexts(former, present);
    similar.pairSameId();
    similar.pairInHomes();
    equal.pairRepeated();
    similar.pairInHomes();
    similar.pairAnywhere();
  }

  private void pairNamed() {
    Map<String, Integer> ids = new HashMap<>();
    for (int j = 0; j < present.size(); j++) {
      if (present.isNamed(j)) {
        ids.put(present.id(j), j);
      }
    }
    for (int i = 0; i < former.size(); i++) {
      Integer j = ids.get(former.id(i));
      if (j != null) {
        former.pair(i, present, j);
      }
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
    boolean sure = former.isOnly(i) && present.isOnly(j) || hasNeighbour(i, j);
    return sure && isAtHome(i, j, homes)
        ? new ItemChange.Kept(before, now)
        : new ItemChange.Moved(before, now);
  }

  private boolean hasNeighbour(int i, int j) {
    return former.areBeside(i, present, j, -1) || former.areBeside(i, present, j, 1);
  }

  /// Whether the item stands where it stood: in the same home, or in what that is called now.
  private boolean isAtHome(int i, int j, SectionMatches homes) {
    int home = former.home(i);
    int now = present.home(j);
    boolean renamed = !present.hasHome(home) && !former.hasHome(now);
    boolean sameTitle = former.entry(i).way().titles().equals(present.entry(j).way().titles());
    return home == now || (homes.successor(home) == now && (renamed || sameTitle));
  }
}
