package tickdown.run;

import java.util.Set;

/// The id by which a run knows an item, for as long as the run lasts: the one that the item had
/// when the run first saw it.
///
/// A later text of the checklist may give that id to another item. That one is then known by the id
/// with a count behind it, `tag-pushed~2`; no checklist gives such an id, because `~` cannot stand
/// in one.
public final class RunItemId {
  private static final char COUNT = '~';

  private RunItemId() {}

  /// `own`, or if that is taken the first free one that is made from it.
  public static String free(String own, Set<String> taken) {
    String id = own;
    for (int count = 2; taken.contains(id); count++) {
      id = own + COUNT + count;
    }
    return id;
  }

  /// The id that the checklist gave the item when the run first saw it.
  public static String own(String id) {
    int count = id.lastIndexOf(COUNT);
    return count < 0 ? id : id.substring(0, count);
  }
}
