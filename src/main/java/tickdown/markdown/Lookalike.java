package tickdown.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// A malformed box: its pattern, the message and the hint.
///
/// @param look matches the beginning of a line; its first group is quoted in the message
/// @param wrong the message, with `%s` for the quoted group
record Lookalike(Pattern look, String wrong, String hint) {

  private static final String MARKER = "(?:[-*+]|\\d{1,9}[.)])";
  private static final String BLANK =
      "write a box as `[ ]`: one blank between the brackets, one behind them";

  /// Malformed boxes at the beginning of a list item.
  static final List<Lookalike> IN_LIST_ITEM =
      List.of(
          look(
              "(\\[[ xX]])\\s*$",
              "`%s` has no text, so it is no item",
              "write behind the box what has to be done"),
          look("(\\[])(?:\\s|$|[^\\s\\[(:])", "`%s` is no box", BLANK),
          look(
              "(\\[[ \\t]{2,}]|\\[[ \\t]+[xX][ \\t]*]|\\[[xX][ \\t]+])(?:[^\\[(:]|$)",
              "`%s` is no box: too many blanks",
              BLANK),
          look(
              "(\\\\\\[[ xX]?\\\\?]|\\[[ xX]?\\\\])",
              "`%s` is no box: the backslash makes it text",
              "take the backslash away"),
          look(
              "(\\[[\\u00a0\\u2000-\\u200b\\u3000\\ufeff]]|\\[["
                  + " xX]][\\u00a0\\u2000-\\u200b\\u3000\\ufeff])",
              "`%s` is no box: its blank is a special one",
              "type the blank anew: it has to be the one of the space bar"),
          look("(\\[ ])[^\\s]", "`%s` is no box here: the text is glued to it", BLANK),
          look(
              "(\\[[xX]])[\\p{L}\\p{N}*_`\"“<]",
              "`%s` is no box here: the text is glued to it",
              BLANK),
          look(
              "(\\[[^\\p{L}\\p{N}\\s\\[\\]\\\\^@#]\\ufe0f?])(?:\\s|$)",
              "`%s` is no box: Markdown knows `[ ]` and `[x]` only",
              "write `[x]` for done and `[ ]` for open; strike the text through, `~~…~~`, for not"
                  + " applicable"),
          look(
              "(\\[[vVoOyY\\u0445\\u0425]])\\s",
              "`%s` is no box: Markdown knows `[ ]` and `[x]` only",
              "write `[x]` for done and `[ ]` for open"),
          look(
              "([［【〔〖][\\s\\u3000xXｘＸ✓]?[］】〕〗])",
              "`%s` is no box: these are other brackets",
              "write `[ ]`"),
          look("(\\( \\))\\s", "`%s` is no box: these are parentheses", "write `[ ]`"),
          look(
              "([☐☑☒⬜🔲□▢❏❑❒◻])\\ufe0f?(?:\\s|$)",
              "`%s` is a picture of a box",
              "write `[ ]`, or `[x]` for done"),
          look(
              "((?:~~|[*_]{1,3})\\[[ xX]])\\s",
              "`%s` is no box: the markup before it makes it text",
              "let the box come first, `[ ] ~~text~~`"));

  /// Malformed boxes at the beginning of a line of text.
  static final List<Lookalike> IN_TEXT =
      List.of(
          look(
              "(\\[(?: |x|X|)])\\s+\\S",
              "`%s` is no box: there is no list marker before it",
              "write `- [ ]`"),
          look(
              "(" + MARKER + "\\[[ xX]?])(?:\\s|$)",
              "`%s` is no box: there is no blank between the marker and it",
              "write `- [ ]`"),
          look(
              "([•·‣⁃◦●○∙–—−]\\s*\\[[ xX]?])\\s",
              "`%s` is no box: Markdown does not know this list marker",
              "write `- [ ]`"),
          look(
              "(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is no item: the line continues the text above it",
              "put an empty line before the list, or indent it as its neighbours"),
          look("([☐☒⬜🔲□▢❏❑❒◻])\\ufe0f?\\s+\\S", "`%s` is a picture of a box", "write `- [ ]`"));

  /// Malformed boxes at the beginning of a line of code.
  static final List<Lookalike> IN_CODE =
      List.of(
          look(
              "(?:>\\s*)*(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is no item: it stands in a code block",
              "take it out of the block if it has to be done"));

  /// Malformed boxes at the beginning of a line of an indented code block.
  static final List<Lookalike> IN_INDENTED_CODE =
      List.of(
          look(
              "((?:" + MARKER + "\\s+)?\\[[ xX]])\\s+\\S",
              "`%s` is no item: it is indented so far that it is code",
              "indent it less"));

  /// Malformed boxes at the beginning of a line of raw HTML.
  static final List<Lookalike> IN_HTML =
      List.of(
          look(
              "(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is no item: it belongs to the HTML above it",
              "put an empty line between the HTML and the list"));

  static final List<Lookalike> IN_HEADING =
      List.of(
          look(
              "(?:#{1,6}\\s+)?(\\[[ xX]])\\s+\\S",
              "`%s` is no item: it stands in a heading",
              "make it a list item, `- [ ]`"));

  static final List<Lookalike> IN_CELL =
      List.of(
          look(
              "(\\[[ xX]?]|☐)(?:\\s|$)",
              "`%s` is no item: it stands in a table",
              "make the rows list items, `- [ ]`"));

  /// Malformed boxes after the first words of a list item.
  static final List<Lookalike> IN_THE_MIDDLE =
      List.of(
          look(
              ".*?[^\\s\\[]\\s+(\\[ ])(?:\\s|$)",
              "`%s` is no box here: it is not at the beginning",
              "let the box come first, each one on a line of its own"));

  /// The problem at the beginning of the line `text`, if any.
  static Optional<Problem> first(List<Lookalike> looks, int line, String text) {
    for (Lookalike each : looks) {
      Matcher found = each.look.matcher(text);
      if (found.lookingAt()) {
        return Optional.of(
            new Problem(
                LintRule.BOX, line, each.wrong.formatted(found.group(1).strip()), each.hint));
      }
    }
    return Optional.empty();
  }

  private static Lookalike look(String regex, String wrong, String hint) {
    return new Lookalike(Pattern.compile(regex), wrong, hint);
  }
}
