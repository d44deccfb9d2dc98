package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import tickdown.wording.vocabulary.Phrase;

/// An outermost parenthesis of a text: the indices of its signs, and the contents. Square brackets
/// count as well.
record Parentheses(int open, int close, Phrase content) {

  /// The maximum number of parentheses to consider.
  private static final int MOST = 64;

  /// The outermost parentheses, in order.
  static List<Parentheses> in(Phrase text) {
    List<Parentheses> found = new ArrayList<>();
    int depth = 0;
    int open = 0;
    int square = lastSquare(text);
    for (int i = 0; i < text.size() && found.size() < MOST; i++) {
      if (text.word(i).equals("(") || (i < square && text.word(i).equals("["))) {
        open = depth == 0 ? i : open;
        depth++;
      } else if (depth > 0 && closes(text, i, open)) {
        depth--;
        if (depth == 0) {
          found.add(new Parentheses(open, i, text.part(open + 1, i)));
        }
      }
    }
    return found;
  }

  /// The index of the last closing square bracket, so that an opening one after it is left alone.
  private static int lastSquare(Phrase text) {
    int last = text.size() - 1;
    while (last >= 0 && !text.word(last).equals("]")) {
      last--;
    }
    return last;
  }

  private static boolean closes(Phrase text, int at, int open) {
    String word = text.word(at);
    return word.equals(")") || (word.equals("]") && text.word(open).equals("["));
  }
}
