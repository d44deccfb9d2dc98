package tickdown.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;

/// Finds code spans in which the name of a program alone is a command, because of where they are.
///
///     Tests pass (`pytest`)                  first in the parenthesis that ends the text
///     Checked (`pip-audit` or similar)       the same
///     Run `make`                             after the verb
///     On the right branch (usually `main`)   not a command
final class RunPhrases {
  private static final char NO_WORD = '\u0001';

  private final Set<String> spans = new HashSet<>();

  /// The text with a non-letter in place of its code.
  private final StringBuilder words = new StringBuilder();

  private final int lastLetter;
  private final Close close;
  private final Close wideClose;

  /// The positions of closing parentheses of one form.
  ///
  /// @param last the last one
  /// @param inside the last one before a letter
  private record Close(int last, int inside) {

    static Close of(char form, StringBuilder words, int lastLetter) {
      String sign = String.valueOf(form);
      return new Close(
          words.lastIndexOf(sign), lastLetter < 0 ? -1 : words.lastIndexOf(sign, lastLetter));
    }

    /// Whether the first one after `from` is not followed by a letter.
    boolean ends(int from, int lastLetter) {
      return last >= from && last > lastLetter && inside < from;
    }
  }

  private RunPhrases(List<Inline> inlines) {
    inlines.forEach(inline -> words.append(word(inline)));
    int letter = words.length() - 1;
    while (letter >= 0 && !Character.isLetterOrDigit(words.charAt(letter))) {
      letter--;
    }
    this.lastLetter = letter;
    this.close = Close.of(')', words, letter);
    this.wideClose = Close.of('）', words, letter);
  }

  /// The code spans of a text, given piece by piece.
  static Set<String> in(List<Inline> inlines) {
    RunPhrases named = new RunPhrases(inlines);
    named.find(inlines);
    return named.spans;
  }

  private void find(List<Inline> inlines) {
    String before = "";
    int at = 0;
    for (Inline inline : inlines) {
      at += word(inline).length();
      switch (inline) {
        case Inline.Words(String text) -> before = text;
        case Inline.Break _ -> before += " ";
        case Inline.Code code -> {
          if (isBehindVerb(before) || (isFirstIn(before) && endsText(at))) {
            spans.add(code.text());
          }
          before = "";
        }
        case Inline.Html _, Inline.Container _, Placeholder _ -> before = "";
      }
    }
  }

  private static String word(Inline inline) {
    return switch (inline) {
      case Inline.Words(String text) -> text;
      case Placeholder placeholder -> placeholder.token();
      case Inline.Break _ -> " ";
      case Inline.Code _, Inline.Html _, Inline.Container _ -> String.valueOf(NO_WORD);
    };
  }

  private static boolean isBehindVerb(String before) {
    String words = before.stripTrailing().toLowerCase(Locale.ROOT);
    return words.length() < before.length()
        && (words.equals("run")
            || words.endsWith(" run")
            || words.endsWith("(run")
            || words.endsWith("execute")
            || words.endsWith("running"));
  }

  private static boolean isFirstIn(String before) {
    return before.endsWith("(") || before.endsWith("（");
  }

  /// Whether the parenthesis closes after a few words, and nothing follows it.
  private boolean endsText(int from) {
    return close.ends(from, lastLetter) || wideClose.ends(from, lastLetter);
  }
}
