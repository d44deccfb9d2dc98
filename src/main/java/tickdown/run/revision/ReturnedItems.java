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
import tickdown.run.RunItemId;

/// The items of which the journal knows and which the checklist did not have: an item that looks
/// new may be one of them.
///
/// It is one when it says the same under the same id, or something similar under an id that begins
/// alike. Everything else is a new item: to ask once more is better than to inherit an answer.
final class ReturnedItems {
  private static final double SIMILAR = 0.6;

  private final Map<String, List<ItemName>> missing = new HashMap<>();

  ReturnedItems(Collection<ItemName> names) {
    names.forEach(
        name -> missing.computeIfAbsent(above(name.id()), _ -> new ArrayList<>()).add(name));
  }

  /// The id without its last step, which is made from the text.
  private static String above(String id) {
    return id.substring(0, Math.max(0, id.lastIndexOf('/')));
  }

  /// The name of the item that this is, each given once.
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
