package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Sense;
import tickdown.wording.vocabulary.Words;

/// Determines, from the words around each code span of a text, whether it is to be run.
///
///     Run `lamp light`, then `wick`        to be run, whatever the program
///     Tests pass (`pytest`)                the same: first in the parenthesis that ends the text
///     Published with `lamp publish`        a command, if it has several words
///     Do **not** use `git push --tags`     never
///     If `make` fails, ask                 only mentioned
///     Build Command: `make all`            a value for a form
///     `git status` is clean                decided by the code itself
final class CodeUses {

  /// How a code span is used.
  enum Use {
    /// Not to be run.
    NONE,
    /// The words say nothing.
    PLAIN,
    /// After a word that may introduce something else, too: `with`.
    MEANS,
    /// To be run.
    RUN
  }

  /// How many words before code may forbid it.
  private static final int REACH = 5;

  private static final Words RUN = Words.of(Sense.RUN);
  private static final Words MEANS = Words.of(Sense.BY_MEANS);
  private static final Words AFTER = Words.of(Sense.RUN_AFTER);
  private static final Words FILLERS = Words.of(Sense.BEFORE_COMMAND);
  private static final Words FORBIDDEN = Words.of(Sense.NEVER);
  private static final Words INSTEAD = Words.of(Sense.INSTEAD);
  private static final Words ALLOWED = Words.of(Sense.NOT_NEVER, Sense.WHEN);
  private static final Words ACTORS = Words.of(Sense.ACTOR);
  private static final Words CASES =
      Words.of(Sense.IF, Sense.IF_FIRST, Sense.UNLESS, Sense.WHEN, Sense.IF_UNSPACED);
  private static final Words COMMAND = Words.of(Sense.COMMAND);
  private static final Words FORMS = Words.of(Sense.FORM_FIELD);
  private static final Words NAMED = Words.of(Sense.NAMED_THING);
  private static final Words LINKS = Words.of(Sense.OR, Sense.JOINS, Sense.THEN);

  private final Phrase text;

  /// The last word of the text, and the last closing parenthesis before it.
  private final int lastWord;

  private final int lastClose;
  private final int lastInnerClose;

  private CodeUses(Phrase text) {
    this.text = text;
    this.lastWord = lastWord(text);
    this.lastClose = lastClose(text, text.size() - 1);
    this.lastInnerClose = lastClose(text, lastWord);
  }

  private static int lastWord(Phrase text) {
    int at = text.size() - 1;
    while (at >= 0 && (text.isSign(at) || !text.isWord(at))) {
      at--;
    }
    return at;
  }

  private static int lastClose(Phrase text, int from) {
    int at = from;
    while (at >= 0 && !text.word(at).equals(")")) {
      at--;
    }
    return at;
  }

  /// The uses of the code spans of a text, given piece by piece, in order.
  static List<Use> in(List<Inline> pieces) {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(word(piece)));
    return new CodeUses(Phrase.of(words.toString())).uses();
  }

  private static String word(Inline piece) {
    return switch (piece) {
      case Inline.Words(String text) -> text.replace('`', ' ');
      case Placeholder placeholder -> placeholder.token().replace('`', ' ');
      case Inline.Break _ -> " ";
      case Inline.Code _ -> "`x`";
      case Inline.Html _, Inline.Container _ -> " ";
    };
  }

  private List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).equals(Phrase.CODE)) {
        boolean goesOn = before >= 0 && goesOn(before, i);
        uses.add(goesOn && uses.getLast() != Use.PLAIN ? uses.getLast() : use(i));
        before = i;
      }
    }
    return uses;
  }

  private Use use(int at) {
    if (isForbidden(at) || isMentioned(at) || isFormField(at)) {
      return Use.NONE;
    }
    int introduced = introduced(at);
    int run = RUN.lengthBefore(text, introduced);
    if (run > 0) {
      return ACTORS.lengthBefore(text, introduced - run) > 0 ? Use.NONE : Use.RUN;
    }
    if (isFirstInLastParenthesis(at) || AFTER.at(text, at + 1)) {
      return Use.RUN;
    }
    boolean means = MEANS.lengthBefore(text, at) > 0 && !NAMED.at(text, at + 1);
    return means ? Use.MEANS : Use.PLAIN;
  }

  /// The place before the words that lead from a verb to the code: `run the command:`.
  private int introduced(int at) {
    int from = at;
    while (from > 0
        && at - from < REACH
        && (":\"".contains(text.word(from - 1)) || FILLERS.has(text.word(from - 1)))) {
      from--;
    }
    return from;
  }

  /// Whether only `and`, a comma or a parenthesis is between two code spans.
  private boolean goesOn(int before, int at) {
    int from = before + 1;
    if (text.word(from).equals("(")) {
      while (from < at && !text.word(from).equals(")")) {
        from++;
      }
      from++;
    }
    boolean links = from < at && at - from <= 2;
    for (int i = from; i < at; i++) {
      links &= text.isComma(i) || LINKS.at(text, i);
    }
    return links;
  }

  private boolean isForbidden(int at) {
    if (INSTEAD.lengthBefore(text, at) > 0) {
      return true;
    }
    int verb = introduced(at);
    verb -= Math.max(RUN.lengthBefore(text, verb), MEANS.lengthBefore(text, verb));
    if (verb < at && INSTEAD.lengthBefore(text, verb) > 0) {
      return true;
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (ALLOWED.at(text, i) || (text.isSign(i) && !text.word(i).equals("\""))) {
        return false;
      }
      if (FORBIDDEN.at(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// `If x fails`, `the x command` without a verb before it.
  private boolean isMentioned(int at) {
    int introduced = introduced(at);
    boolean named =
        introduced < at
            && !text.word(at - 1).equals(":")
            && COMMAND.at(text, at + 1)
            && RUN.lengthBefore(text, introduced) == 0
            && MEANS.lengthBefore(text, introduced) == 0;
    return CASES.lengthBefore(text, at) > 0 || named;
  }

  /// `Build command:`, the name of a field that a platform asks for.
  private boolean isFormField(int at) {
    return at > 1 && text.word(at - 1).equals(":") && FORMS.lengthBefore(text, at - 1) > 0;
  }

  private boolean isFirstInLastParenthesis(int at) {
    return text.word(at - 1).equals("(")
        && lastClose > at
        && lastClose > lastWord
        && lastInnerClose < at;
  }
}
