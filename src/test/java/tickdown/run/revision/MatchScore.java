package tickdown.run.revision;

import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.Story;

/// Where the answers of a checklist ended up after it was edited, counted by item.
///
/// @param right on their own item, or on one that nobody could tell from it: next to it or in its
///   place, with the same words
/// @param gone nowhere: they are listed as answers to a removed item
/// @param shown on another item, which is shown as reworded or moved
/// @param silent on another item, without any notice
record MatchScore(int right, int gone, int shown, int silent) {
  static final MatchScore NONE = new MatchScore(0, 0, 0, 0);

  MatchScore plus(MatchScore other) {
    return new MatchScore(
        right + other.right, gone + other.gone, shown + other.shown, silent + other.silent);
  }

  int all() {
    return right + gone + shown + silent;
  }

  /// Compares a checklist before and after it was edited.
  static MatchScore of(List<Edits.Row> before, List<Edits.Row> now) {
    List<Entry> former = Story.checklist(Edits.markdown(before)).entries();
    List<Entry> present = Story.checklist(Edits.markdown(now)).entries();
    Revision revision =
        Revision.of(
            new ChecklistVersion("", false, Map.of()).known(former),
            History.of(List.of()),
            present);
    return new Truth(before, now, former, present).of(revision);
  }
}
