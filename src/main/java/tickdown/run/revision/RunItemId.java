package tickdown.run.revision;

import java.util.Set;

/// The id of an item within a run, for as long as the run lasts: the id the item had when the run
/// first saw it.
///
/// A later version of the checklist may give that id to another item. That item then gets the id
/// with a count appended, `tag-pushed~2`. No checklist can produce such an id, because ids do not
/// contain `~`.
public final class RunItemId {
  private static final char COUNT = '~';

  private RunItemId() {}

  /// `own`, or the first free id derived from it if it is taken.
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
