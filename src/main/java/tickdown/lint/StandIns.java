package tickdown.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.text.Plural;

/// Words that were to be replaced before the checklist is used, and that no run asks for: `TBD`,
/// `(TODO: link)`, `x.x.x`, `<…>`, `Date: ____`.
///
/// An item may be about `TODO` and similar words (`No TODO is left`), so these only count alone, in
/// brackets, before a colon, or at the end after a colon.
final class StandIns {
  private static final int LINES_NAMED = 5;
  private static final String MARK = "(?:TODO|TBD|TBC|TBA|FIXME)";

  /// A cheap test before the expensive ones.
  private static final Pattern HINT =
      Pattern.compile(
          "TODO|TB[DCA]|FIXME|\\?{3}|<>|<\\.|…>|\\{\\s*}|XXX|[xX]\\.[xX]|\\[[A-Z]|_{4}");

  /// The last group is the stand-in.
  private static final List<Pattern> LOOKS =
      List.of(
          Pattern.compile("^(" + MARK + ")(?:\\s*$|:)"),
          Pattern.compile("[(\\[<{](" + MARK + ")(?:[)\\]>}]|:)"),
          Pattern.compile(":\\s*(" + MARK + ")\\s*$"),
          Pattern.compile("(?<![\\w?])(\\?{3,})(?!\\w)"),
          Pattern.compile("(?<!\\w)(<>|<\\.{3}>|<…>|\\{\\{\\s*}}|\\$\\{\\s*})(?!\\w)"),
          Pattern.compile("(?<![\\w.])((?:[A-Z]{2,}-)?X{3,})(?![\\w.])"),
          Pattern.compile("(?<![\\w.])([vV]?(?:[xX]\\.){1,3}[xX])(?!\\w|\\.[^\\w\\s])"),
          Pattern.compile(
              "(\\[(?:[A-Z]+[ _-])*(?:VERSION|DATE|NUMBER|BRANCH|TAG|NAME)])(?![(\\[:])"),
          Pattern.compile("[:：]\\W*?(_{4,})"));

  private StandIns() {}

  /// One problem per stand-in, however often it is used.
  static Stream<Problem> in(Checklist checklist) {
    Set<String> asked = asked(checklist);
    return TextSpan.in(checklist).stream()
        .flatMap(passage -> found(passage).stream())
        .filter(found -> !asked.contains(found.token()))
        .collect(
            Collectors.groupingBy(
                Found::token,
                LinkedHashMap::new,
                Collectors.mapping(Found::line, Collectors.toList())))
        .entrySet()
        .stream()
        .map(StandIns::problem);
  }

  /// The placeholders that are asked for.
  private static Set<String> asked(Checklist checklist) {
    return checklist.entries().stream()
        .flatMap(entry -> entry.item().terms().placeholders().stream())
        .map(Placeholder::token)
        .flatMap(token -> Stream.of(token, "v" + token))
        .collect(Collectors.toSet());
  }

  private record Found(String token, int line) {}

  private static Optional<Found> found(TextSpan passage) {
    String text = passage.text().plain();
    return HINT.matcher(text).find()
        ? LOOKS.stream()
            .map(look -> look.matcher(text))
            .filter(Matcher::find)
            .findFirst()
            .map(match -> new Found(token(match.group(match.groupCount())), passage.line()))
        : Optional.empty();
  }

  /// Blanks to fill in by hand are the same, whatever their length.
  private static String token(String found) {
    return found.startsWith("_") ? "____" : found;
  }

  private static Problem problem(Map.Entry<String, List<Integer>> found) {
    List<Integer> lines = found.getValue();
    return new Problem(
        LintRule.STAND_IN,
        lines.getFirst(),
        "`%s` looks like a placeholder but is never asked for%s"
            .formatted(found.getKey(), others(lines.subList(1, lines.size()))),
        hint(found.getKey()));
  }

  private static String others(List<Integer> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String named =
        lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String further =
        lines.size() > LINES_NAMED ? " and %s more".formatted(lines.size() - LINES_NAMED) : "";
    return " (also on %s %s%s)".formatted(Plural.noun(lines.size(), "line"), named, further);
  }

  private static String hint(String token) {
    if (token.startsWith("_")) {
      return "ask for a value instead: `<!-- value: date -->`";
    }
    return token.matches(".*[xX]\\.[xX].*|.*VERSION.*")
        ? "use `X.Y.Z`, which is replaced by the version"
        : "replace it with the real text, or with a placeholder such as `<ticket>`";
  }
}
