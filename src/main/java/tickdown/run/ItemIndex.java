package tickdown.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Role;

/// What of a run depends on the checklist alone; found out once, so that an answer in a long
/// checklist is as quick as in a short one.
///
/// @param entries every item in the order of the file
/// @param leaves those without items of their own
/// @param inBranches those that a decision may close
/// @param withCommands those that have a step or a check
/// @param places all by their ids
record ItemIndex(
    List<Entry> entries,
    List<Entry> leaves,
    List<Entry> inBranches,
    List<Entry> withCommands,
    Map<String, Place> places) {

  /// An item, which of all it is, and how it stands as long as nobody has answered it.
  record Place(Entry entry, int index, ItemStatus inFile) {}

  static ItemIndex of(Checklist checklist) {
    List<Entry> entries = checklist.entries();
    Map<String, Place> places = HashMap.newHashMap(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      places.put(entry.id(), new Place(entry, i, marked(entry.item().mark())));
    }
    return new ItemIndex(
        entries,
        entries.stream().filter(Entry::isLeaf).toList(),
        inBranches(entries),
        entries.stream().filter(entry -> entry.item().terms().hasCommand()).toList(),
        places);
  }

  /// Entries come in the order of the file, so what is above an item is known before it.
  private static List<Entry> inBranches(List<Entry> entries) {
    Set<String> found = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.item().terms().role() instanceof Role.Branch
          || entry.parent().map(Item::id).filter(found::contains).isPresent()) {
        found.add(entry.id());
      }
    }
    return entries.stream().filter(entry -> found.contains(entry.id())).toList();
  }

  private static ItemStatus marked(Item.Mark mark) {
    return switch (mark) {
      case OPEN -> new ItemStatus(new Outcome.Open(), new ItemStatus.Source.Nothing());
      case TICKED -> new ItemStatus(new Outcome.Done(), new ItemStatus.Source.File());
      case STRUCK ->
          new ItemStatus(new Outcome.NotApplicable(Optional.empty()), new ItemStatus.Source.File());
    };
  }
}
