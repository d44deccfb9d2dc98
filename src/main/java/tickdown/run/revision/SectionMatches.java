package tickdown.run.revision;

import java.util.HashMap;
import java.util.Map;

/// Matches the homes of both versions: a home continues in the one that most of its items are in
/// now. So a renamed heading keeps its items together.
final class SectionMatches {
  private final Map<Integer, Integer> successors;

  private SectionMatches(Map<Integer, Integer> successors) {
    this.successors = successors;
  }

  /// The matches according to the pairs found so far.
  static SectionMatches of(MatchSide former, MatchSide present) {
    Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
    for (int i = 0; i < former.size(); i++) {
      if (!former.isFree(i)) {
        votes
            .computeIfAbsent(former.home(i), _ -> new HashMap<>())
            .merge(present.home(former.partner(i)), 1, Integer::sum);
      }
    }
    Map<Integer, Integer> successors = new HashMap<>();
    votes.forEach((home, counts) -> successors.put(home, elected(home, counts)));
    return new SectionMatches(successors);
  }

  /// The most frequent one. In a tie the home itself, or else the first one.
  private static int elected(int home, Map<Integer, Integer> counts) {
    int best = home;
    int most = counts.getOrDefault(home, 0);
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      int count = each.getValue();
      if (count > most || (count == most && best != home && each.getKey() < best)) {
        best = each.getKey();
        most = count;
      }
    }
    return best;
  }

  /// The current home; the same one if nothing is known.
  int successor(int home) {
    return successors.getOrDefault(home, home);
  }
}
