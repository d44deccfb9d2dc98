package tickdown.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;

/// Which code spans of a text stand where the name of a program alone is a command.
///
///     Tests pass (`pytest`)                  first in the parenthesis that ends the text
///     Checked (`pip-audit` or similar)       the same
///     Run `make`                             behind the verb
///     On the right branch (usually `main`)   not
public final class RunPhrases {
  private final Prose text;

  public RunPhrases(Prose text) {
    this.text = text;
  }

  public Set<String> spans() {
    Set<String> spans = new HashSet<>();
    String before = "";
    List<Inline> inlines = InlineWalk.flat(text);
    for (int i = 0; i < inlines.size(); i++) {
      switch (inlines.get(i)) {
        case Inline.Words(String words) -> before = words;
        case Inline.Code(String code) -> {
          if (isBehindVerb(before) || (isFirstIn(before) && endsText(inlines, i + 1))) {
            spans.add(code);
          }
          before = "";
        }
        case Inline.Break _ -> before += " ";
        default -> before = "";
      }
    }
    return spans;
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

  /// Whether the parenthesis closes behind a few words, and nothing follows it.
  private static boolean endsText(List<Inline> inlines, int from) {
    StringBuilder rest = new StringBuilder();
    for (Inline inline : inlines.subList(from, inlines.size())) {
      rest.append(
          switch (inline) {
            case Inline.Words(String words) -> words;
            case Inline.Break() -> " ";
            default -> "\u0001";
          });
    }
    String words = rest.toString().strip();
    int close = Math.max(words.indexOf(')'), words.indexOf('）'));
    return close >= 0 && words.substring(close + 1).chars().noneMatch(Character::isLetterOrDigit);
  }
}
