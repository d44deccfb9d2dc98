package tickdown.run.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.KnownItem;
import tickdown.run.RunItemId;

/// How a changed checklist continues the text that a run goes by.
///
/// An item keeps the id by which the run knows it, whatever the changed text calls it; so what was
/// answered, undone or noted before stays with its item without being touched.
///
/// @param changes what became of each item, in the order of the changed text; those that are gone
///   come last
/// @param ids by which id the run knows each item of the changed text, by the id that this text
///   gives it
public record Revision(List<ItemChange> changes, Map<String, String> ids) {

  public Revision {
    changes = List.copyOf(changes);
    ids = Map.copyOf(ids);
  }

  /// Compares the text that the run goes by with the text as it is now.
  ///
  /// @param known the items of the text that the run goes by
  /// @param history what the journal knows; items that it knows and the text does not may come back
  /// @param present the items as they are now
  public static Revision of(List<KnownItem> known, History history, List<Entry> present) {
    Set<String> taken = new HashSet<>();
    known.forEach(each -> taken.add(each.id()));
    Collection<ItemName> missing =
        history.names().stream().filter(name -> !taken.contains(name.id())).toList();
    missing.forEach(name -> taken.add(name.id()));
    List<ItemChange> changes = ItemMatcher.of(known, missing, present);
    return new Revision(changes, ids(changes, taken));
  }

  private static Map<String, String> ids(List<ItemChange> changes, Set<String> taken) {
    Map<String, String> ids = HashMap.newHashMap(changes.size());
    for (ItemChange change : changes) {
      switch (change) {
        case ItemChange.Kept(KnownItem former, Entry present) -> ids.put(present.id(), former.id());
        case ItemChange.Moved(KnownItem former, Entry present) ->
            ids.put(present.id(), former.id());
        case ItemChange.Reworded(KnownItem former, Entry present) ->
            ids.put(present.id(), former.id());
        case ItemChange.Returned(ItemName former, Entry present) ->
            ids.put(present.id(), former.id());
        case ItemChange.New(Entry present) -> {
          String id = RunItemId.free(present.id(), taken);
          taken.add(id);
          ids.put(present.id(), id);
        }
        case ItemChange.Gone _ -> {}
      }
    }
    return ids;
  }

  /// What an event that records this revision says: the id that the changed text gives, by the id
  /// by which the run knows the item, where they differ.
  public Map<String, String> successors() {
    Map<String, String> successors = new TreeMap<>();
    differing().forEach((own, id) -> successors.put(id, own));
    return successors;
  }

  /// The checklist with the ids by which the run knows its items.
  public Checklist known(Checklist present) {
    return new ItemIds(differing()).in(present);
  }

  /// By which id the run knows the items that the text gives another one.
  public Map<String, String> differing() {
    Map<String, String> differing = new TreeMap<>(ids);
    differing.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    return differing;
  }

  /// The changes of one kind, in their order.
  public <T extends ItemChange> List<T> changes(Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Whether the same items stand in the same sections with the same words.
  public boolean isSilent() {
    return changes.stream().allMatch(ItemChange.Kept.class::isInstance);
  }
}
