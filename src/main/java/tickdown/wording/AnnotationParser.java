package tickdown.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.text.Nearest;

/// The meaning of a comment at the end of a line.
///
///     <!-- sign-off: 2 -->          an annotation
///     <!-- singoff: 2 -->           wrong: an unknown key
///     <!-- irreversible: yes -->    wrong, but it counts
///     <!-- TODO: ask Ben -->        nothing
///     <!-- paste the link here -->  nothing
///
/// A comment is treated as an annotation if it is a single lower-case word followed by a colon,
/// nearly a key, or an [AnnotationSlip]. Words that commonly begin remarks (`note:`) are ignored.
public sealed interface AnnotationParser {

  /// The minimum length of a key for a word without a colon to count as a misspelling of it.
  int SURE = 5;

  /// An annotation.
  record Said(Annotation annotation) implements AnnotationParser {}

  /// An invalid annotation.
  record Wrong(String message, String hint) implements AnnotationParser {

    /// The problem for the given line.
    public Problem in(int line) {
      return new Problem(LintRule.ANNOTATION, line, message, hint);
    }
  }

  /// An annotation that counts, although something is wrong with it.
  record SaidWrongly(Annotation annotation, Wrong wrong) implements AnnotationParser {}

  /// An ordinary comment.
  record Nothing() implements AnnotationParser {}

  /// Parses `comment`, including `<!--` and `-->`.
  static AnnotationParser of(String comment) {
    String content = content(comment);
    return content.startsWith("-") ? withHyphens(content) : ofContent(content);
  }

  /// In GFM, a comment begins and ends with two hyphens (GFM 0.29, 6.10, raw HTML).
  private static AnnotationParser withHyphens(String content) {
    String inner = withoutHyphens(content);
    return switch (ofContent(inner)) {
      case Said(Annotation(Key key, var _)) ->
          new Wrong(
              "the annotation `%s` is ignored because its comment has too many hyphens"
                  .formatted(key.spelling()),
              "write `<!-- %s -->`".formatted(inner));
      case SaidWrongly(var _, Wrong wrong) -> wrong;
      case Wrong _, Nothing() -> new Nothing();
    };
  }

  private static String withoutHyphens(String content) {
    int from = 0;
    int to = content.length();
    while (from < to && content.charAt(from) == '-') {
      from++;
    }
    while (to > from && content.charAt(to - 1) == '-') {
      to--;
    }
    return content.substring(from, to).strip();
  }

  private static AnnotationParser ofContent(String content) {
    return AnnotationSlip.in(content)
        .<AnnotationParser>map(slip -> new Wrong(slip.message(), slip.hint()))
        .orElseGet(() -> ofOne(content));
  }

  private static String content(String comment) {
    String inner = comment.startsWith("<!--") ? comment.substring(4) : comment;
    return (inner.endsWith("-->") ? inner.substring(0, inner.length() - 3) : inner).strip();
  }

  private static AnnotationParser ofOne(String content) {
    int colon = content.indexOf(':');
    String key = (colon < 0 ? content : content.substring(0, colon)).strip();
    String value = colon < 0 ? "" : content.substring(colon + 1).strip();
    return Key.spelled(key)
        .map(known -> checked(known, value))
        .orElseGet(() -> unknown(key, colon >= 0 && isApart(content, colon)));
  }

  /// Whether a space follows the colon, unlike in a URL.
  private static boolean isApart(String content, int colon) {
    return colon + 1 == content.length() || Character.isWhitespace(content.charAt(colon + 1));
  }

  private static AnnotationParser checked(Key key, String value) {
    return AnnotationForm.wrongWith(key, value)
        .map(form -> new Wrong(message(key, value), form))
        .map(wrong ->
            key.isFlag() && !AnnotationForm.isNo(value)
                ? new SaidWrongly(new Annotation(key, ""), wrong)
                : wrong)
        .orElseGet(() -> new Said(new Annotation(key, value)));
  }

  private static String message(Key key, String value) {
    return value.isEmpty()
        ? "the annotation `%s` has no value".formatted(key.spelling())
        : "`%s` is not a valid value for the annotation `%s`".formatted(value, key.spelling());
  }

  private static AnnotationParser unknown(String key, boolean hasColon) {
    if (key.isEmpty() || key.length() > 24) {
      return new Nothing();
    }
    String plain = key.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    Optional<String> near =
        Nearest.to(plain, keys()).filter(known -> hasColon || known.length() >= SURE);
    boolean looksLikeKey = hasColon && key.chars().allMatch(AnnotationParser::isOfKey);
    if (isRemark(plain) || (!looksLikeKey && near.isEmpty())) {
      return new Nothing();
    }
    return new Wrong(
        "unknown annotation `%s`".formatted(key),
        near.map("did you mean `%s`?"::formatted)
            .orElseGet(() -> "known annotations: " + String.join(", ", keys().toList())));
  }

  private static boolean isOfKey(int c) {
    return (c >= 'a' && c <= 'z') || c == '-' || c == '_';
  }

  private static Stream<String> keys() {
    return Stream.of(Key.values()).map(Key::spelling);
  }

  private static boolean isRemark(String key) {
    return Set.of(
                "todo", "fixme", "xxx", "note", "nb", "ps", "hint", "tip", "see", "example", "eg",
                "ref", "cf", "cc", "link", "links", "comment", "warning", "toc", "vale", "cspell",
                "lint", "who", "what", "where", "why", "how", "old", "new", "was", "use", "via",
                "by", "i", "on", "of", "is", "it", "in", "or", "a")
            .contains(key)
        || key.startsWith("markdownlint")
        || key.startsWith("prettier")
        || key.startsWith("spell")
        || key.startsWith("textlint")
        || key.startsWith("eslint");
  }
}
