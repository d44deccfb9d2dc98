package tickdown.walk;

import java.util.Optional;
import tickdown.checklist.Entry;

/// Where the walk is.
public sealed interface Cursor {

  /// In front of the item of that id.
  record AtItem(String id) implements Cursor {}

  /// Behind the last item.
  record AtEnd() implements Cursor {}

  /// In front of `entry`, or at the end when there is none.
  static Cursor at(Optional<Entry> entry) {
    return entry.<Cursor>map(each -> new AtItem(each.id())).orElseGet(AtEnd::new);
  }
}
