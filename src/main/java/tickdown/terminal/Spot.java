package tickdown.terminal;

import java.util.Optional;
import tickdown.checklist.Entry;

/// Where the walk is.
public sealed interface Spot {

  /// In front of the item of that id.
  record AtItem(String id) implements Spot {}

  /// Behind the last item.
  record AtEnd() implements Spot {}

  /// In front of `entry`, or at the end when there is none.
  static Spot at(Optional<Entry> entry) {
    return entry.<Spot>map(each -> new AtItem(each.id())).orElseGet(AtEnd::new);
  }
}
