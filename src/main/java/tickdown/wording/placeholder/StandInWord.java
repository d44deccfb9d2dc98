package tickdown.wording.placeholder;

import java.util.Optional;
import java.util.Set;

/// A word without brackets that authors write in place of a value, in code:
///
///     git push REMOTE vVERSION        nouns in capitals
///     s/@VERSION@/…/, %VERSION%       the same between signs
///     git revert HEAD~N, lampXX       letters that count
///     curl https://your-domain.com    what belongs to the operator
///     cp /path/to/lamp .
///
/// Names of files and variables (`VERSION` alone, `NAME=…`, `-DNAME`, `README.md`) are none.
final class StandInWord {

  private static final int LONGEST = 64;

  /// What belongs to the reader, in the languages of known checklists.
  private static final Set<String> YOURS =
      Set.of(
          "your",
          "seu-",
          "sua-",
          "seudominio",
          "tu-",
          "tudominio",
          "votre-",
          "ihre-",
          "deine-",
          "dein-");

  private StandInWord() {}

  /// The stand-in at `at`.
  ///
  /// @param inCommand whether `text` is a command, rather than other code or an address
  static Optional<StandInSpan> at(String text, int at, boolean inCommand) {
    char c = text.charAt(at);
    if (c == '@' || c == '%' || c == '_') {
      return delimited(text, at);
    }
    if (c == '/' || c == 'p') {
      return inCommand ? path(text, at) : Optional.empty();
    }
    if (Character.isUpperCase(c)) {
      Optional<StandInSpan> noun = CapitalNoun.at(text, at, inCommand);
      return noun.isPresent() || c != 'X' ? noun : counted(text, at);
    }
    return c == 'x' ? placed(text, at) : yours(text, at);
  }

  /// `jdkXX`: at least two letters at the end of a word, in any text.
  static Optional<StandInSpan> counted(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == 'X' && end - at < LONGEST) {
      end++;
    }
    int start = at;
    while (start > 0 && isAlphanumeric(text.charAt(start - 1)) && at - start < LONGEST) {
      start--;
    }
    boolean status = at - start == 1 && Character.isDigit(text.charAt(start));
    boolean ends = end == text.length() || !isAlphanumeric(text.charAt(end));
    boolean small = at > start && !Character.isUpperCase(text.charAt(at - 1));
    return end - at > 1 && end - at < 6 && ends && small && !status
        ? Optional.of(new StandInSpan(start, end))
        : Optional.empty();
  }

  /// `@VERSION@`, `%VERSION%`, `__RELEASE_ISSUE__`.
  private static Optional<StandInSpan> delimited(String text, int at) {
    String sign = text.charAt(at) == '_' ? "__" : text.substring(at, at + 1);
    int from = at + sign.length();
    int end = text.startsWith(sign, at) ? CapitalNoun.capitals(text, from) : from;
    int name = end;
    while (name > from && text.charAt(name - 1) == '_') {
      name--;
    }
    boolean named =
        name - from > 2 && !text.startsWith("FILE", from) && !text.startsWith("LINE", from);
    boolean outside = at == 0 || !isAlphanumeric(text.charAt(at - 1)) || sign.equals("@");
    return named
            && outside
            && text.startsWith(sign, name)
            && text.substring(from, name).indexOf('%') < 0
        ? Optional.of(new StandInSpan(at, name + sign.length()))
        : Optional.empty();
  }

  /// `stable-xxx`: at least three letters that are a part of a word.
  private static Optional<StandInSpan> placed(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == 'x' && end - at < 8) {
      end++;
    }
    int start = at;
    while (start > 0
        && (isAlphanumeric(text.charAt(start - 1)) || text.charAt(start - 1) == '-')
        && at - start < LONGEST) {
      start--;
    }
    boolean part = at > start + 1 && text.charAt(at - 1) == '-';
    boolean ends = end == text.length() || !isAlphanumeric(text.charAt(end));
    return end - at > 2 && ends && part
        ? Optional.of(new StandInSpan(start, end))
        : Optional.empty();
  }

  /// `your-domain.com`, `api.yourdomain.com`.
  private static Optional<StandInSpan> yours(String text, int at) {
    Optional<String> yours =
        YOURS.stream()
            .filter(each -> text.regionMatches(true, at, each, 0, each.length()))
            .findFirst();
    int after = at + yours.map(String::length).orElse(0);
    if (after == at
        || after >= text.length()
        || !isOfName(text.charAt(after))
        || (at > 0 && isAlphanumeric(text.charAt(at - 1)))) {
      return Optional.empty();
    }
    int start = at;
    while (start > 0 && isOfName(text.charAt(start - 1)) && at - start < LONGEST) {
      start--;
    }
    int end = after;
    while (end < text.length() && isOfName(text.charAt(end)) && end - at < LONGEST) {
      end++;
    }
    while (".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > after ? Optional.of(new StandInSpan(start, end)) : Optional.empty();
  }

  /// `/path/to/lamp`.
  private static Optional<StandInSpan> path(String text, int at) {
    int path = text.charAt(at) == '/' ? at + 1 : at;
    if (!text.startsWith("path/to/", path) || (at > 0 && isOfName(text.charAt(at - 1)))) {
      return Optional.empty();
    }
    int end = path;
    while (end < text.length()
        && (isOfName(text.charAt(end)) || text.charAt(end) == '/')
        && end - at < LONGEST) {
      end++;
    }
    return Optional.of(new StandInSpan(at, end));
  }

  private static boolean isOfName(char c) {
    return isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
  }

  private static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c);
  }
}
