package tickdown.run.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tickdown.run.ItemWords;

/// The unpaired items of the present text with which a former one is worth comparing: they share a
/// word, or two neighbouring words, that few of them have, or they come at about the same place.
final class Candidates {
  /// How many items a word may be in.
  private static final int FEW = 40;

  /// How many places off still is about the same place.
  private static final int NEAR = 6;

  private static final int EVERYWHERE = -1;

  private final boolean byHome;
  private final Map<String, List<Integer>> byWords = new HashMap<>();
  private final Map<Integer, List<Integer>> inOrder = new HashMap<>();
  private final Map<Integer, Integer> asked = new HashMap<>();

  /// @param byHome whether only items of the same home are compared
  Candidates(MatchSide present, boolean byHome) {
    this.byHome = byHome;
    for (int j : present.free()) {
      int scope = scope(present.home(j));
      inOrder.computeIfAbsent(scope, _ -> new ArrayList<>()).add(j);
      words(scope, present.wording(j))
          .forEach(each -> byWords.computeIfAbsent(each, _ -> new ArrayList<>()).add(j));
    }
  }

  /// Those for the next former item, which is in that home now; to be asked in the order of the
  /// former text.
  Set<Integer> of(ItemWords wording, int home) {
    int scope = scope(home);
    Set<Integer> candidates = new LinkedHashSet<>();
    words(scope, wording).stream()
        .map(each -> byWords.getOrDefault(each, List.of()))
        .filter(found -> found.size() <= FEW)
        .forEach(candidates::addAll);
    int place = asked.merge(scope, 1, Integer::sum) - 1;
    List<Integer> all = inOrder.getOrDefault(scope, List.of());
    IntStream.range(Math.max(0, place - NEAR), Math.min(all.size(), place + NEAR + 1))
        .mapToObj(all::get)
        .forEach(candidates::add);
    return candidates;
  }

  private int scope(int home) {
    return byHome ? home : EVERYWHERE;
  }

  private static Set<String> words(int scope, ItemWords wording) {
    Set<String> words = new LinkedHashSet<>();
    String last = "";
    for (String word : wording.words()) {
      words.add(scope + " " + word);
      words.add(scope + " " + last + " " + word);
      last = word;
    }
    return words;
  }
}
