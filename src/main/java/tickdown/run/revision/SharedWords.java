package tickdown.run.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tickdown.run.ItemWords;

/// The free items of the present version by their words and pairs of words, for finding items that
/// are worth comparing.
final class SharedWords {
  /// The maximum number of items with a word; more common words tell little.
  private static final int FEW = 40;

  private final Map<String, List<Integer>> items = new HashMap<>();

  SharedWords(MatchSide present) {
    for (int j : present.free()) {
      words(present.wording(j))
          .forEach(each -> items.computeIfAbsent(each, _ -> new ArrayList<>()).add(j));
    }
  }

  /// The items that share rare words with this text.
  Set<Integer> sharedWith(ItemWords wording) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String word : words(wording)) {
      List<Integer> having = items.getOrDefault(word, List.of());
      if (having.size() <= FEW) {
        found.addAll(having);
      }
    }
    return found;
  }

  private static Set<String> words(ItemWords wording) {
    Set<String> words = new LinkedHashSet<>();
    String last = "";
    for (String word : wording.words()) {
      words.add(word);
      words.add(last + " " + word);
      last = word;
    }
    return words;
  }
}
