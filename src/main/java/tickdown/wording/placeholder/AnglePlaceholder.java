package tickdown.wording.placeholder;

import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/// Words in angle brackets that are a placeholder: `<release version>`, `<tag>`.
///
/// HTML elements, addresses, closing tags, types in code (`List<String>`) and comparisons (`a<b and
/// c>d`) are not placeholders.
final class AnglePlaceholder {

  private static final int LONGEST = 64;

  /// HTML elements that a checklist may contain.
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr article aside audio b big blockquote body br button canvas "
                  + "caption center cite code col colgroup dd del details dfn dialog div dl "
                  + "dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header "
                  + "hr html i iframe img input ins kbd label legend li link main mark meta "
                  + "nav noscript object ol option p param picture pre q s samp script "
                  + "section select small source span strike strong style sub summary sup "
                  + "svg table tbody td template textarea tfoot th thead title tr tt u ul "
                  + "var video wbr")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "open",
          "disabled",
          "checked",
          "async",
          "defer",
          "hidden",
          "selected",
          "controls",
          "required");

  private static final Set<String> TYPES =
      Set.of(
          "int", "string", "str", "bool", "boolean", "float", "double", "char", "void", "any", "T",
          "K", "V");

  private AnglePlaceholder() {}

  /// The words in angle brackets that begin at `from`.
  static Optional<BracketPlaceholder> at(String text, int from) {
    int end = text.indexOf('>', from + 1, limit(text, from));
    if (end <= from + 1) {
      return Optional.empty();
    }
    String words = text.substring(from + 1, end);
    return isWords(words)
            && !isElement(words)
            && !isType(text, from, words)
            && !isClosed(text, end, words)
            && !isComparison(text, from, end, words)
        ? Optional.of(new BracketPlaceholder(from, end + 1, words))
        : Optional.empty();
  }

  private static int limit(String text, int from) {
    return Math.min(text.length(), from + LONGEST);
  }

  /// Whether a closing tag with that name follows soon.
  private static boolean isClosed(String text, int from, String words) {
    int to = Math.min(text.length(), from + 4 * LONGEST);
    return text.indexOf("</" + words + ">", from, to) >= 0;
  }

  private static boolean isWords(String words) {
    char first = words.charAt(0);
    boolean ends =
        !Character.isWhitespace(words.charAt(words.length() - 1)) && !words.endsWith("/");
    boolean address =
        words.indexOf('@') >= 0
            || words.contains("://")
            || words.startsWith("mailto:")
            || isHost(words);
    return Character.isLetter(first)
        && ends
        && !address
        && words.chars().noneMatch(c -> "<>={};\n\r`$".indexOf(c) >= 0)
        && !words.endsWith(".h")
        && !words.endsWith(".hpp");
  }

  /// `github.com/owner`: a name with a dot, followed by a slash.
  private static boolean isHost(String words) {
    int slash = words.indexOf('/');
    int dot = words.indexOf('.');
    return slash > 0 && dot > 0 && dot < slash && words.indexOf(' ') < 0;
  }

  private static boolean isElement(String words) {
    StringTokenizer parts = new StringTokenizer(words);
    if (!ELEMENTS.contains(parts.nextToken())) {
      return false;
    }
    while (parts.hasMoreTokens()) {
      if (!ATTRIBUTES.contains(parts.nextToken())) {
        return false;
      }
    }
    return true;
  }

  /// `List<String>`: a type after the name of another.
  private static boolean isType(String text, int from, String words) {
    int start = from;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == from) {
      return false;
    }
    boolean named = Character.isUpperCase(text.charAt(start)) && from - start > 1;
    boolean type =
        words.chars().allMatch(c -> Character.isLetterOrDigit(c) || ", ?[]".indexOf(c) >= 0);
    return type && (TYPES.contains(words) || (named && Character.isUpperCase(words.charAt(0))));
  }

  /// `a<b and c>d`: two comparisons, written without spaces around the signs.
  private static boolean isComparison(String text, int from, int end, String words) {
    boolean glued =
        from > 0
            && Character.isLetterOrDigit(text.charAt(from - 1))
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return glued
        && (words.contains(" and ")
            || words.contains(" or ")
            || words.contains("&&")
            || words.contains("||"));
  }
}
