package tickdown.walk;

import java.util.Optional;
import tickdown.checklist.Entry;

/// The position of a walk.
public sealed interface Cursor {

  /// At the item with this id.
  record AtItem(String id) implements Cursor {}

  /// At the end, after the last item.
  record AtEnd() implements Cursor {}

  /// At `entry`, or at the end if there is none.
  static Cursor at(Optional<Entry> entry) {
    return entry.<Cursor>map(each -> new AtItem(each.id())).orElseGet(AtEnd::new);
  }
}
