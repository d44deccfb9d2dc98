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
import tickdown.run.Run;

/// How a changed checklist continues the version that a run uses.
///
/// An item keeps its id within the run, whatever its id in the new version. So answers, undone
/// actions and comments stay with their item without being changed.
///
/// @param changes what happened to each item, in the order of the new version; removed items come
///   last
/// @param ids the id of each item within the run, by its id in the new version
public record Revision(List<ItemChange> changes, Map<String, String> ids) {

  public Revision {
    changes = List.copyOf(changes);
    ids = Map.copyOf(ids);
  }

  /// Compares the version that the run uses with the current one.
  ///
  /// @param known the items of the version that the run uses
  /// @param history may contain removed items, which can come back
  /// @param present the current items
  public static Revision of(List<KnownItem> known, History history, List<Entry> present) {
    Set<String> taken = new HashSet<>();
    known.forEach(each -> taken.add(each.id()));
    Collection<ItemName> missing =
        history.names().stream().filter(name -> !taken.contains(name.id())).toList();
    missing.forEach(name -> taken.add(name.id()));
    List<ItemChange> changes =
        ItemMatcher.of(known, missing, present).stream()
            .map(change -> withBox(change, history))
            .toList();
    return new Revision(changes, ids(changes, taken));
  }

  /// Compares the checklist of `before`, as it was read, with other items.
  ///
  /// @param history may contain removed items, which can come back
  public static Revision of(Run before, History history, List<Entry> present) {
    List<KnownItem> known =
        before.entries().stream().map(entry -> new KnownItem(entry.id(), entry)).toList();
    return of(known, history, present);
  }

  /// An item that nobody has answered counts as done if its box is ticked.
  private static ItemChange withBox(ItemChange change, History history) {
    return change instanceof ItemChange.Kept(KnownItem former, Entry present)
            && hasOtherBox(former.entry(), present)
            && history.answer(former.id()).isEmpty()
        ? new ItemChange.Amended(former, present)
        : change;
  }

  private static boolean hasOtherBox(Entry former, Entry present) {
    return present.isLeaf() && former.item().mark() != present.item().mark();
  }

  private static Map<String, String> ids(List<ItemChange> changes, Set<String> taken) {
    Map<String, String> ids = HashMap.newHashMap(changes.size());
    for (ItemChange change : changes) {
      switch (change) {
        case ItemChange.Kept(KnownItem former, Entry present) -> ids.put(present.id(), former.id());
        case ItemChange.Amended(KnownItem former, Entry present) ->
            ids.put(present.id(), former.id());
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

  /// The ids to record in the event: the ids in the new version, by the ids within the run, where
  /// they differ.
  public Map<String, String> successors() {
    Map<String, String> successors = new TreeMap<>();
    differing().forEach((own, id) -> successors.put(id, own));
    return successors;
  }

  /// The checklist with the ids that its items have within the run.
  public Checklist known(Checklist present) {
    return new ItemIds(differing()).in(present);
  }

  /// The ids within the run, by the ids in the new version, where they differ.
  public Map<String, String> differing() {
    Map<String, String> differing = new TreeMap<>(ids);
    differing.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    return differing;
  }

  /// The changes of one kind, in order.
  public <T extends ItemChange> List<T> changes(Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// Whether the same items are in the same sections with the same text and the same demands.
  public boolean isSilent() {
    return changes.stream().allMatch(ItemChange.Kept.class::isInstance);
  }
}
