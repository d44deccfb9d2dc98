package tickdown.run.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.KnownItem;
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
  static MatchScore of(List<RandomEdits.Row> before, List<RandomEdits.Row> now) {
    return of(before, now, EnumSet.allOf(ItemMatcher.Pass.class));
  }

  /// The same with some of the passes.
  static MatchScore of(
      List<RandomEdits.Row> before, List<RandomEdits.Row> now, Set<ItemMatcher.Pass> passes) {
    List<Entry> former = Story.checklist(RandomEdits.markdown(before)).entries();
    List<Entry> present = Story.checklist(RandomEdits.markdown(now)).entries();
    List<KnownItem> known = new ChecklistVersion("", false, Map.of()).known(former);
    return new ActualChanges(before, now, former, present)
        .of(ItemMatcher.of(known, List.of(), present, passes));
  }

  /// How well the best guess does; see [BestGuess].
  static MatchScore ofBestGuess(List<RandomEdits.Row> before, List<RandomEdits.Row> now) {
    List<Entry> former = Story.checklist(RandomEdits.markdown(before)).entries();
    List<Entry> present = Story.checklist(RandomEdits.markdown(now)).entries();
    List<KnownItem> known = new ChecklistVersion("", false, Map.of()).known(former);
    return new ActualChanges(before, now, former, present)
        .of(BestGuess.of(before, now, known, present));
  }

  /// The share of the answers that landed where they belong, in percent.
  double percent() {
    return 100.0 * right / all();
  }
}
