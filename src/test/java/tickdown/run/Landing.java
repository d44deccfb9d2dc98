package tickdown.run;

import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;

/// Where the answers of a checklist landed when it was edited, counted by item.
///
/// @param right on the item that they were given to, or on one that nobody could tell from it: next
///   to it, or in its place, with its words
/// @param gone nowhere: they are listed as those of an item that is gone
/// @param shown on another item, which is shown as reworded or moved
/// @param silent on another item, and nothing is said
record Landing(int right, int gone, int shown, int silent) {
  static final Landing NONE = new Landing(0, 0, 0, 0);

  Landing plus(Landing other) {
    return new Landing(
        right + other.right, gone + other.gone, shown + other.shown, silent + other.silent);
  }

  int all() {
    return right + gone + shown + silent;
  }

  /// Compares a checklist before and after it was edited.
  static Landing of(List<Edits.Row> before, List<Edits.Row> now) {
    List<Entry> former = Story.checklist(Edits.markdown(before)).entries();
    List<Entry> present = Story.checklist(Edits.markdown(now)).entries();
    Revision revision =
        Revision.of(new Edition("", false, Map.of()).known(former), History.of(List.of()), present);
    return new Truth(before, now, former, present).of(revision);
  }
}
