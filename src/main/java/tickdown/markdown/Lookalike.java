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
      "write `[ ]` with one space between the brackets and one after them";

  /// Malformed boxes at the beginning of a list item.
  static final List<Lookalike> IN_LIST_ITEM =
      List.of(
          look(
              "(\\[[ xX]])\\s*$",
              "`%s` has no text, so it is not an item",
              "write the task after the box"),
          look("(\\[])(?:\\s|$|[^\\s\\[(:])", "`%s` is not a checkbox", BLANK),
          look(
              "(\\[[ \\t]{2,}]|\\[[ \\t]+[xX][ \\t]*]|\\[[xX][ \\t]+])(?:[^\\[(:]|$)",
              "`%s` is not a checkbox: too many spaces",
              BLANK),
          look(
              "(\\\\\\[[ xX]?\\\\?]|\\[[ xX]?\\\\])",
              "`%s` is not a checkbox: the backslash makes it text",
              "remove the backslash"),
          look(
              "(\\[[\\u00a0\\u2000-\\u200b\\u3000\\ufeff]]|\\[["
                  + " xX]][\\u00a0\\u2000-\\u200b\\u3000\\ufeff])",
              "`%s` is not a checkbox: its space is not an ordinary one",
              "replace it with an ordinary space"),
          look("(\\[ ])[^\\s]", "`%s` is not a checkbox: there is no space after it", BLANK),
          look(
              "(\\[[xX]])[\\p{L}\\p{N}*_`\"“<]",
              "`%s` is not a checkbox: there is no space after it",
              BLANK),
          look(
              "(\\[[^\\p{L}\\p{N}\\s\\[\\]\\\\^@#]\\ufe0f?])(?:\\s|$)",
              "`%s` is not a checkbox; use `[ ]` or `[x]`",
              "`[x]` is done, `[ ]` is open; for not applicable, strike the text through: `~~…~~`"),
          look(
              "(\\[[vVoOyY\\u0445\\u0425]])\\s",
              "`%s` is not a checkbox; use `[ ]` or `[x]`",
              "`[x]` is done, `[ ]` is open"),
          look(
              "([［【〔〖][\\s\\u3000xXｘＸ✓]?[］】〕〗])",
              "`%s` is not a checkbox: these are different brackets",
              "write `[ ]`"),
          look("(\\( \\))\\s", "`%s` is not a checkbox: these are parentheses", "write `[ ]`"),
          look(
              "([☐☑☒⬜🔲□▢❏❑❒◻])\\ufe0f?(?:\\s|$)",
              "`%s` is a symbol, not a checkbox",
              "write `[ ]`, or `[x]` for done"),
          look(
              "((?:~~|[*_]{1,3})\\[[ xX]])\\s",
              "`%s` is not a checkbox: the markup before it makes it text",
              "put the box first: `[ ] ~~text~~`"));

  /// Malformed boxes at the beginning of a line of text.
  static final List<Lookalike> IN_TEXT =
      List.of(
          look(
              "(\\[(?: |x|X|)])\\s+\\S",
              "`%s` is not a checkbox: there is no list marker before it",
              "write `- [ ]`"),
          look(
              "(" + MARKER + "\\[[ xX]?])(?:\\s|$)",
              "`%s` is not a checkbox: there is no space between the list marker and it",
              "write `- [ ]`"),
          look(
              "([•·‣⁃◦●○∙–—−]\\s*\\[[ xX]?])\\s",
              "`%s` is not a checkbox: Markdown does not know this list marker",
              "write `- [ ]`"),
          look(
              "(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is not an item: the line continues the text above it",
              "put an empty line before the list, or indent it like its neighbours"),
          look(
              "([☐☒⬜🔲□▢❏❑❒◻])\\ufe0f?\\s+\\S",
              "`%s` is a symbol, not a checkbox",
              "write `- [ ]`"));

  /// Malformed boxes at the beginning of a line of code.
  static final List<Lookalike> IN_CODE =
      List.of(
          look(
              "(?:>\\s*)*(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is not an item: it is in a code block",
              "move it out of the block if it has to be done"));

  /// Malformed boxes at the beginning of a line of an indented code block.
  static final List<Lookalike> IN_INDENTED_CODE =
      List.of(
          look(
              "((?:" + MARKER + "\\s+)?\\[[ xX]])\\s+\\S",
              "`%s` is not an item: it is indented so far that it is code",
              "indent it less"));

  /// Malformed boxes at the beginning of a line of raw HTML.
  static final List<Lookalike> IN_HTML =
      List.of(
          look(
              "(" + MARKER + "\\s+\\[[ xX]])\\s+\\S",
              "`%s` is not an item: it belongs to the HTML above it",
              "put an empty line between the HTML and the list"));

  static final List<Lookalike> IN_HEADING =
      List.of(
          look(
              "(?:#{1,6}\\s+)?(\\[[ xX]])\\s+\\S",
              "`%s` is not an item: it is in a heading",
              "turn it into a list item: `- [ ]`"));

  static final List<Lookalike> IN_CELL =
      List.of(
          look(
              "(\\[[ xX]?]|☐)(?:\\s|$)",
              "`%s` is not an item: it is in a table",
              "turn the rows into list items: `- [ ]`"));

  /// Malformed boxes after the first words of a list item.
  static final List<Lookalike> IN_THE_MIDDLE =
      List.of(
          look(
              ".*?[^\\s\\[]\\s+(\\[ ])(?:\\s|$)",
              "`%s` is not a checkbox here: it is not at the beginning",
              "put the box first, and each box on its own line"));

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
