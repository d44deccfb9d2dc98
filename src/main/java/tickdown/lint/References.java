package tickdown.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Inline;
import tickdown.checklist.LintRule;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Prose;

/// References to sections and items that the checklist does not have: `see "Roll out"`, `(see
/// Rollback)`, `go back to 7.3`, `[here](#tagging)`.
final class References {

  /// `section "Roll out"`, `see “Roll out”`, `"Roll out" below`.
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)(?<!\\w)(?:see|section|phase|chapter|step|under|back to)(?: the)?(?: section| phase|"
              + " step)? [\"“]([^\"“”]{2,60}?)[\"”](?! (?:in|of|on|from|at|here)(?!\\w))(?!"
              + " ?\\[)|[\"“]([^\"“”]{2,60})[\"”] (?:section |phase |step"
              + " )?(?:above|below)(?!\\w)");

  /// `see section Roll out`, `(see Rollback)`, `see Rollback below`; the first letter of a name is
  /// a capital one.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\w)[Ss]ee (?:the )?[Ss]ection ((?:\\p{Lu}[\\p{L}-]*)(?:"
              + " [\\p{L}-]+){0,3}?)(?=[.,;:)]|$)|\\([Ss]ee (?:the )?(\\p{Lu}\\p{Ll}[\\p{L}-]*(?:"
              + " [\\p{L}-]+){0,3}?)(?: (?:above|below|section))?\\)|(?<!\\w)[Ss]ee (?:the"
              + " )?(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: [\\p{L}-]+){0,3}?)(?: (?:section|phase))?"
              + " (?:above|below)(?!\\w)");

  /// `step 4`, `back to 7.3`; not `step 4 of the handbook`, not a place in another document.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?<!\\w)(?:(?:go |return |continue )?(?:back"
              + " )?(?:to|at|from|with|see|repeat|in|under|of) (?:step|item|section|phase)s?|(?:go"
              + " |return )back to(?: number| no\\.)?|see no\\.)"
              + " (\\d{1,3}(?:\\.\\d{1,3}){0,4})(?![\\w.]*\\w)(?!"
              + " (?:(?:of|in|on|from|at|here)(?!\\w)|\\[))");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]+](?!:)");

  private final ReferenceTargets landmarks;

  private References(ReferenceTargets landmarks) {
    this.landmarks = landmarks;
  }

  /// The problems of `checklist`, whose file has this `text`.
  static Stream<Problem> in(Checklist checklist, String text) {
    References references = new References(ReferenceTargets.of(checklist, text));
    return TextSpan.in(checklist).stream().flatMap(references::in);
  }

  private Stream<Problem> in(TextSpan passage) {
    Stream<Problem> places =
        Stream.concat(links(passage.text()), spoken(passage.text()))
            .distinct()
            .map(missing -> problem(passage, missing));
    return Stream.concat(
        places, footnotes(passage.text()).map(label -> withoutText(passage, label)));
  }

  /// The missing targets of references in `text`. A text that links to another document may refer
  /// to a section there.
  private Stream<String> spoken(Prose text) {
    if (text.links().stream().anyMatch(link -> !link.target().startsWith("#"))) {
      return Stream.empty();
    }
    String words = spoken(text.inlines());
    return Stream.of(names(QUOTED, words), names(NAMED, words), numbers(words))
        .flatMap(each -> each);
  }

  /// The footnotes in `text`; those that have a text are no longer in it.
  private static Stream<String> footnotes(Prose text) {
    return text.walk()
        .filter(Inline.Words.class::isInstance)
        .map(words -> ((Inline.Words) words).text())
        .filter(words -> words.contains("[^"))
        .flatMap(words -> FOOTNOTE.matcher(words).results().map(MatchResult::group))
        .distinct();
  }

  private static Problem withoutText(TextSpan passage, String footnote) {
    return new Problem(
        LintRule.REFERENCE,
        passage.line(),
        "the footnote `%s` has no text".formatted(footnote),
        "write it on a line of its own: `%s: …`".formatted(footnote));
  }

  private Stream<String> links(Prose text) {
    return text.links().stream()
        .map(Inline.Link::target)
        .filter(target -> target.length() > 1 && target.startsWith("#"))
        .filter(target -> !landmarks.hasAnchor(decoded(target.substring(1))));
  }

  private Stream<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(References::named)
        .filter(name -> !landmarks.hasName(name));
  }

  private Stream<String> numbers(String text) {
    return NUMBERED
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(number -> !landmarks.hasNumber(number));
  }

  private static String named(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /// The text without code and links, whose words refer to other places.
  private static String spoken(List<Inline> inlines) {
    return inlines.stream().map(References::spoken).collect(Collectors.joining());
  }

  private static String spoken(Inline inline) {
    return switch (inline) {
      case Inline.Words(String text) -> text;
      case Placeholder placeholder -> placeholder.token();
      case Inline.Break _ -> " ";
      case Inline.Link _ -> "[]";
      case Inline.Code _, Inline.Image _, Inline.Html _ -> "`";
      case Inline.Container container -> spoken(container.content());
    };
  }

  private static String decoded(String anchor) {
    try {
      return URLDecoder.decode(anchor, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return anchor;
    }
  }

  private static Problem problem(TextSpan passage, String missing) {
    return new Problem(
        LintRule.REFERENCE,
        passage.line(),
        "this checklist has no section or item `%s`".formatted(missing),
        "use its current name or number");
  }
}
