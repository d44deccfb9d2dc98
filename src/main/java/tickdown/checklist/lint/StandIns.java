package tickdown.checklist.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.Rule;

/// Words that were to be replaced before the checklist is used, and nobody will be asked for:
/// `TBD`, `(TODO: link)`, `x.x.x`, `<…>`, `Date: ____`.
///
/// `TODO` and its like may be what an item speaks of (`No TODO is left`), so they count only where
/// they stand for something: alone, in brackets, before a colon or at the end behind one.
final class StandIns {
  private static final String MARK = "(?:TODO|TBD|TBC|TBA|FIXME)";

  private static final List<Pattern> LOOKS =
      List.of(
          Pattern.compile("^(" + MARK + ")(?:\\s*$|:)"),
          Pattern.compile("[(\\[<{](" + MARK + ")(?:[)\\]>}]|:)"),
          Pattern.compile(":\\s*(" + MARK + ")\\s*$"),
          Pattern.compile("(?<![\\w?])(\\?{3,})(?!\\w)"),
          Pattern.compile("(?<![\\w])(<>|<\\.{3}>|<…>|\\{\\{\\s*}}|\\$\\{\\s*})(?!\\w)"),
          Pattern.compile("(?<![\\w.])([A-Z]{2,}-)?(X{3,})(?![\\w.])"),
          Pattern.compile("(?<![\\w.])([vV]?(?:[xX]\\.){1,3}[xX])(?![\\w])"),
          Pattern.compile(
              "(?:^|(?<=[^\\]\\w]|\\bv))(\\[(?:[A-Z]+["
                  + " _-])*(?:VERSION|DATE|NUMBER|BRANCH|TAG|NAME)])(?![(\\[:])"),
          Pattern.compile("[:：]\\W*?(_{4,})"));

  private StandIns() {}

  static Stream<Problem> in(Checklist checklist) {
    return Passage.in(checklist).stream().flatMap(StandIns::in);
  }

  private static Stream<Problem> in(Passage passage) {
    String text = passage.text().plain();
    return LOOKS.stream()
        .map(look -> look.matcher(text))
        .filter(Matcher::find)
        .limit(1)
        .map(found -> problem(passage, found.group().strip(), found.group(found.groupCount())));
  }

  private static Problem problem(Passage passage, String found, String token) {
    return new Problem(
        Rule.STAND_IN,
        passage.line(),
        "`%s` stands for something that nobody is asked for".formatted(token),
        hint(token));
  }

  private static String hint(String token) {
    if (token.startsWith("_")) {
      return "make it an item that asks for a value: `<!-- value: date -->`";
    }
    return token.toLowerCase().contains("x.x") || token.contains("VERSION")
        ? "write `X.Y.Z`, which is filled with the release"
        : "write what it stands for, or a placeholder such as `<ticket>`";
  }
}
