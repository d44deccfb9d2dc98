package tickdown.run.revision;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.ItemWords;

/// Items that are in the journal but were not in the checklist: an item that looks new may be one
/// of them.
///
/// It is one if it has the same text under the same id, or a similar text under an id with the same
/// beginning. Everything else is new: it is better to ask again than to inherit a wrong answer.
final class ReturnedItems {
  private static final double SIMILAR = 0.6;

  private final Map<String, List<ItemName>> missing = new HashMap<>();

  ReturnedItems(Collection<ItemName> names) {
    names.forEach(
        name -> missing.computeIfAbsent(above(name.id()), _ -> new ArrayList<>()).add(name));
  }

  /// The id without its last segment, which is derived from the text.
  private static String above(String id) {
    return id.substring(0, Math.max(0, id.lastIndexOf('/')));
  }

  /// The name of the returned item, each at most once.
  Optional<ItemName> as(Entry entry) {
    List<ItemName> names = missing.getOrDefault(above(entry.id()), List.of());
    ItemWords wording = ItemWords.of(entry.item().text().plain());
    Optional<ItemName> found =
        names.stream()
            .filter(name -> RunItemId.own(name.id()).equals(entry.id()))
            .filter(name -> ItemWords.of(name.text()).equalsText(wording))
            .findFirst()
            .or(() -> similar(names, wording));
    found.ifPresent(names::remove);
    return found;
  }

  private static Optional<ItemName> similar(List<ItemName> names, ItemWords wording) {
    return names.stream()
        .filter(name -> ItemWords.of(name.text()).similarity(wording) >= SIMILAR)
        .max(comparingDouble(name -> ItemWords.of(name.text()).similarity(wording)));
  }
}
