package tickdown.run.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;
import tickdown.run.KnownItem;

/// The edits that were really made to a checklist, for judging what the matcher found.
final class ActualChanges {
  private final List<RandomEdits.Row> former;
  private final List<RandomEdits.Row> present;
  private final Map<Entry, Integer> formerPlaces = new HashMap<>();
  private final Map<Entry, Integer> presentPlaces = new HashMap<>();
  private final Map<Integer, Integer> presentByIdentity = new HashMap<>();

  ActualChanges(
      List<RandomEdits.Row> before,
      List<RandomEdits.Row> now,
      List<Entry> former,
      List<Entry> present) {
    this.former = before.stream().filter(row -> !row.isHeading()).toList();
    this.present = now.stream().filter(row -> !row.isHeading()).toList();
    for (int i = 0; i < former.size(); i++) {
      formerPlaces.put(former.get(i), i);
    }
    for (int j = 0; j < present.size(); j++) {
      presentPlaces.put(present.get(j), j);
      presentByIdentity.put(this.present.get(j).identity(), j);
    }
  }

  MatchScore of(List<ItemChange> changes) {
    return changes.stream().map(this::of).reduce(MatchScore.NONE, MatchScore::plus);
  }

  private MatchScore of(ItemChange change) {
    return switch (change) {
      case ItemChange.Kept(KnownItem known, Entry entry) ->
          isRight(known, entry) ? new MatchScore(1, 0, 0, 0) : new MatchScore(0, 0, 0, 1);
      case ItemChange.Amended(KnownItem known, Entry entry) ->
          isRight(known, entry) ? new MatchScore(1, 0, 0, 0) : new MatchScore(0, 0, 0, 1);
      case ItemChange.Moved(KnownItem known, Entry entry) ->
          isRight(known, entry) ? new MatchScore(1, 0, 0, 0) : new MatchScore(0, 0, 1, 0);
      case ItemChange.Reworded(KnownItem known, Entry entry) ->
          isRight(known, entry) ? new MatchScore(1, 0, 0, 0) : new MatchScore(0, 0, 1, 0);
      case ItemChange.Gone(KnownItem known) -> new MatchScore(0, isAlive(known) ? 1 : 0, 0, 0);
      case ItemChange.New _, ItemChange.Returned _ -> MatchScore.NONE;
    };
  }

  private boolean isAlive(KnownItem known) {
    return presentByIdentity.containsKey(identity(known));
  }

  private int identity(KnownItem known) {
    return former.get(formerPlaces.get(known.entry())).identity();
  }

  private boolean isRight(KnownItem known, Entry entry) {
    int i = formerPlaces.get(known.entry());
    int j = presentPlaces.get(entry);
    return identity(known) == present.get(j).identity() || isTwin(i, j);
  }

  /// Whether both have the same words and the same neighbours, or occur only once on either side:
  /// nobody who sees both texts could tell that it is a different item.
  private boolean isTwin(int i, int j) {
    String text = text(former, i);
    return text.equals(text(present, j))
        && (text(former, i - 1).equals(text(present, j - 1))
            || text(former, i + 1).equals(text(present, j + 1))
            || (isOnly(former, text) && isOnly(present, text)));
  }

  private static boolean isOnly(List<RandomEdits.Row> rows, String text) {
    return rows.stream().filter(row -> row.text().equals(text)).count() == 1;
  }

  private static String text(List<RandomEdits.Row> rows, int index) {
    return index < 0 || index >= rows.size() ? "" : rows.get(index).text();
  }
}
