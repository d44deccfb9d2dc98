package tickdown.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;

/// What an editor really did to a checklist, to judge what was found out about it.
final class Truth {
  private final List<Edits.Row> former;
  private final List<Edits.Row> present;
  private final Map<Entry, Integer> formerPlaces = new HashMap<>();
  private final Map<Entry, Integer> presentPlaces = new HashMap<>();
  private final Map<Integer, Integer> presentByIdentity = new HashMap<>();

  Truth(List<Edits.Row> before, List<Edits.Row> now, List<Entry> former, List<Entry> present) {
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

  Landing of(Revision revision) {
    return revision.changes().stream().map(this::of).reduce(Landing.NONE, Landing::plus);
  }

  private Landing of(Change change) {
    return switch (change) {
      case Change.Kept(Known known, Entry entry) ->
          isRight(known, entry) ? new Landing(1, 0, 0, 0) : new Landing(0, 0, 0, 1);
      case Change.Moved(Known known, Entry entry) ->
          isRight(known, entry) ? new Landing(1, 0, 0, 0) : new Landing(0, 0, 1, 0);
      case Change.Reworded(Known known, Entry entry) ->
          isRight(known, entry) ? new Landing(1, 0, 0, 0) : new Landing(0, 0, 1, 0);
      case Change.Gone(Known known) -> new Landing(0, isAlive(known) ? 1 : 0, 0, 0);
      case Change.New _, Change.Returned _ -> Landing.NONE;
    };
  }

  private boolean isAlive(Known known) {
    return presentByIdentity.containsKey(identity(known));
  }

  private int identity(Known known) {
    return former.get(formerPlaces.get(known.entry())).identity();
  }

  private boolean isRight(Known known, Entry entry) {
    int i = formerPlaces.get(known.entry());
    int j = presentPlaces.get(entry);
    return identity(known) == present.get(j).identity() || isTwin(i, j);
  }

  /// Whether the same words stand beside the same words, or are on either side only here: nobody
  /// who sees both texts could say that it is another item.
  private boolean isTwin(int i, int j) {
    String text = text(former, i);
    return text.equals(text(present, j))
        && (text(former, i - 1).equals(text(present, j - 1))
            || text(former, i + 1).equals(text(present, j + 1))
            || (isOnly(former, text) && isOnly(present, text)));
  }

  private static boolean isOnly(List<Edits.Row> rows, String text) {
    return rows.stream().filter(row -> row.text().equals(text)).count() == 1;
  }

  private static String text(List<Edits.Row> rows, int index) {
    return index < 0 || index >= rows.size() ? "" : rows.get(index).text();
  }
}
