package tickdown.wording;

import java.util.ArrayList;
import java.util.List;

/// One outermost parenthesis of a text; `from` is the place of its first character, `to` the place
/// behind its last. Brackets count at the beginning of a text only.
record Parentheses(int from, int to, Phrase content) {

  /// So many are looked at; nobody writes more.
  private static final int MOST = 64;

  /// The outermost parentheses, in order.
  static List<Parentheses> in(Phrase text) {
    String words = text.words();
    if (words.indexOf('(') < 0 && words.indexOf('（') < 0 && !words.startsWith("[")) {
      return List.of();
    }
    List<Parentheses> found = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      if (opens(words, i)) {
        from = depth == 0 ? i : from;
        depth++;
      } else if (closes(words, i, from) && depth > 0) {
        depth--;
        if (depth == 0 && found.size() == MOST) {
          return found;
        }
        if (depth == 0) {
          found.add(new Parentheses(from, i + 1, text.part(from + 1, i)));
        }
      }
    }
    return found;
  }

  private static boolean opens(String words, int at) {
    char c = words.charAt(at);
    return c == '(' || c == '（' || (c == '[' && at == 0);
  }

  private static boolean closes(String words, int at, int from) {
    char c = words.charAt(at);
    return c == ')' || c == '）' || (c == ']' && words.charAt(from) == '[');
  }
}
