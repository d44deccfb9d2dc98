package tickdown.run.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.ItemWords;
import tickdown.run.KnownItem;

/// The items of the version that a run uses, with the ids that they have in the run, also if
/// another release of Tickdown read the same text under other ids.
///
///     recorded: list-md/freeze “Freeze”     read now: list/freeze “Freeze”
///
/// An item that was answered since the run adopted the version is certainly in its text. If its id
/// is not, it is the unanswered item with the same text. Of several such items it is the one whose
/// id ends most like the recorded one; if two do, neither, since asking again is better than a
/// wrong answer.
public final class ReadAnew {
  private final List<Entry> entries;
  private final Map<String, String> ids;

  private ReadAnew(List<Entry> entries, Map<String, String> ids) {
    this.entries = entries;
    this.ids = ids;
  }

  /// @param entries the items of the text of `version`, as they are read now
  public static ReadAnew of(ChecklistVersion version, History history, List<Entry> entries) {
    Map<String, String> ids = new HashMap<>(version.ids());
    Set<String> present = new HashSet<>();
    entries.forEach(entry -> present.add(ids.getOrDefault(entry.id(), entry.id())));
    List<ItemName> missing =
        history.namesSinceEdition().stream().filter(name -> !present.contains(name.id())).toList();
    if (!missing.isEmpty()) {
      Set<String> answered = new HashSet<>();
      history.names().forEach(name -> answered.add(name.id()));
      List<Entry> free = new ArrayList<>(entries);
      free.removeIf(entry -> answered.contains(ids.getOrDefault(entry.id(), entry.id())));
      for (ItemName name : missing) {
        meant(name, free)
            .ifPresent(entry -> {
              free.remove(entry);
              ids.put(entry.id(), name.id());
            });
      }
    }
    return new ReadAnew(entries, ids);
  }

  private static Optional<Entry> meant(ItemName name, List<Entry> free) {
    ItemWords words = ItemWords.of(name.text());
    int most = -1;
    Optional<Entry> found = Optional.empty();
    for (Entry entry : free) {
      if (ItemWords.of(entry.item().text().plain()).equalsText(words)) {
        int alike = commonEnd(name.id(), entry.id());
        if (alike >= most) {
          found = alike == most ? Optional.empty() : Optional.of(entry);
          most = alike;
        }
      }
    }
    return found;
  }

  private static int commonEnd(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  /// The ids in the run, by the ids in the text, where they differ.
  public Map<String, String> ids() {
    return ids;
  }

  /// The items with the ids that they have in the run.
  public List<KnownItem> known() {
    return entries.stream()
        .map(entry -> new KnownItem(ids.getOrDefault(entry.id(), entry.id()), entry))
        .toList();
  }
}
