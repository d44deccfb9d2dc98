package tickdown.run.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tickdown.checklist.Entry;
import tickdown.run.KnownItem;

/// The limit of matching: a matcher that knows what the editor did, and guesses only what no text
/// shows.
///
/// It knows which items kept their order and which were reworded. It has to guess which of several
/// equal neighbours was taken out or moved, and which of the equal texts that stand elsewhere was
/// which before; there it takes the nearest.
final class BestGuess {
  private static final int NONE = -1;
  private static final int NEAR = 6;

  private final List<RandomEdits.Row> former;
  private final List<RandomEdits.Row> present;
  private final int[] truth;
  private final int[] partners;
  private final Random random = new Random(1);

  private BestGuess(List<RandomEdits.Row> before, List<RandomEdits.Row> now) {
    this.former = before.stream().filter(row -> !row.isHeading()).toList();
    this.present = now.stream().filter(row -> !row.isHeading()).toList();
    Map<Integer, Integer> places = new HashMap<>();
    present.forEach(row -> places.put(row.identity(), places.size()));
    this.truth =
        former.stream().mapToInt(row -> places.getOrDefault(row.identity(), NONE)).toArray();
    this.partners = new int[former.size()];
    Arrays.fill(partners, NONE);
  }

  /// What it says of items that are known by these, and are these now.
  static List<ItemChange> of(
      List<RandomEdits.Row> before,
      List<RandomEdits.Row> now,
      List<KnownItem> known,
      List<Entry> entries) {
    int[] partners = new BestGuess(before, now).guess();
    List<ItemChange> changes = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      changes.add(
          partners[i] == NONE
              ? new ItemChange.Gone(known.get(i))
              : new ItemChange.Moved(known.get(i), entries.get(partners[i])));
    }
    return changes;
  }

  private int[] guess() {
    Backbone.of(truth).forEach(i -> partners[i] = truth[i]);
    mixEqualNeighbours();
    int[] places = Backbone.places(partners);
    for (int i = 0; i < partners.length; i++) {
      boolean isReworded =
          truth[i] != NONE && !former.get(i).text().equals(present.get(truth[i]).text());
      partners[i] = partners[i] == NONE && isReworded ? truth[i] : partners[i];
    }
    former.stream().map(RandomEdits.Row::text).distinct().forEach(text -> guess(text, places));
    return partners;
  }

  /// Of equal neighbours, those that kept their order are any.
  private void mixEqualNeighbours() {
    int next = 0;
    for (int i = 0; i < partners.length; i = next) {
      next = i + 1;
      while (next < partners.length && former.get(next).text().equals(former.get(i).text())) {
        next++;
      }
      mix(i, next);
    }
  }

  private void mix(int from, int to) {
    List<Integer> order = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int i = from; i < to; i++) {
      order.add(i);
      (partners[i] == NONE ? others : kept).add(truth[i]);
    }
    Collections.shuffle(order, random);
    List<Integer> keeping = order.subList(0, kept.size()).stream().sorted().toList();
    for (int n = 0; n < order.size(); n++) {
      boolean isKept = n < kept.size();
      int i = isKept ? keeping.get(n) : order.get(n);
      truth[i] = isKept ? kept.get(n) : others.get(n - kept.size());
      partners[i] = isKept ? truth[i] : NONE;
    }
  }

  /// Pairs what is left of a text: the nearest first, all if as many are left on either side.
  private void guess(String text, int[] places) {
    List<Integer> left = new ArrayList<>();
    List<Integer> leftNow = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE && former.get(i).text().equals(text)) {
        left.add(i);
      }
    }
    for (int j = 0; j < present.size(); j++) {
      int place = j;
      if (present.get(j).text().equals(text)
          && Arrays.stream(partners).noneMatch(each -> each == place)) {
        leftNow.add(j);
      }
    }
    left.forEach(i -> leftNow.forEach(j -> pairs.add(new int[] {i, j})));
    pairs.sort(Comparator.comparingInt(pair -> Math.abs(places[pair[0]] - pair[1])));
    for (int[] pair : pairs) {
      boolean isSure = left.size() == leftNow.size() || Math.abs(places[pair[0]] - pair[1]) <= NEAR;
      if (isSure && left.contains(pair[0]) && leftNow.contains(pair[1])) {
        partners[pair[0]] = pair[1];
        left.remove((Object) pair[0]);
        leftNow.remove((Object) pair[1]);
      }
    }
  }
}
