package tickdown.screen.view;

import java.util.BitSet;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Marks the words of a search in a line.
final class Highlight {
  private Highlight() {}

  /// The line with every occurrence of the words in [Tone#FOUND], ignoring case.
  static Line of(Line line, List<String> words) {
    String text = line.text();
    BitSet found = new BitSet();
    for (String word : words) {
      for (int at = 0; at + word.length() <= text.length(); at++) {
        if (text.regionMatches(true, at, word, 0, word.length())) {
          found.set(at, at + word.length());
        }
      }
    }
    Line marked = Line.empty();
    int at = 0;
    while (at < text.length()) {
      boolean isFound = found.get(at);
      int end = isFound ? found.nextClearBit(at) : next(found, at, text.length());
      Line part = line.part(at, end);
      marked = marked.plus(isFound ? part.all(Tone.FOUND) : part);
      at = end;
    }
    return marked;
  }

  private static int next(BitSet found, int from, int last) {
    int next = found.nextSetBit(from);
    return next < 0 ? last : next;
  }
}
