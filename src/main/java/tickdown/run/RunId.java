package tickdown.run;

import java.util.Set;

/// The id by which a run knows an item, for as long as the run lasts: the one that the item had
/// when the run first saw it.
///
/// A later text of the checklist may give that id to another item. That one is then known by the id
/// with a count behind it, `tag-pushed~2`; no checklist gives such an id, because `~` cannot stand
/// in one.
final class RunId {
  private static final char COUNT = '~';

  private RunId() {}

  /// `own`, or if that is taken the first free one that is made from it.
  static String free(String own, Set<String> taken) {
    String id = own;
    for (int count = 2; taken.contains(id); count++) {
      id = own + COUNT + count;
    }
    return id;
  }

  /// The id that the checklist gave the item when the run first saw it.
  static String own(String id) {
    int count = id.lastIndexOf(COUNT);
    return count < 0 ? id : id.substring(0, count);
  }
}
