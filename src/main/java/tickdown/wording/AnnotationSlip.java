package tickdown.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.SignOffDemand;

/// A comment with known keys that is not an annotation, although it was meant to be one.
///
///     irreversible, owner: ana      two in one comment
///     owner: ana; wait: 20s         two in one comment
///     owner = ana                   no colon
///     verify ./check                no colon
///     irreversible!                 other text follows
///
/// Most keys are words that remarks begin with as well. Without a colon or `=`, only a value that
/// cannot be prose is a sign of an annotation: `wait 24h`, but not `wait for Ben`.
record AnnotationSlip(String message, String hint) {

  /// Annotations whose value is a command, in which a key may be quoted.
  private static final Set<Key> COMMANDS = Set.of(Key.RUN, Key.VERIFY, Key.NEEDS, Key.ABORT_IF);

  /// Annotations whose value is a sentence, in which words may follow a comma.
  private static final Set<Key> SENTENCES = Set.of(Key.IF, Key.VALUE, Key.OPTIONAL);

  /// Flags that are also words that remarks begin with.
  private static final Set<Key> ORDINARY = Set.of(Key.OPTIONAL, Key.HUMAN);

  /// What is wrong with the content of a comment; empty for an annotation, and for a remark.
  static Optional<AnnotationSlip> in(String content) {
    return KeyAt.of(content, 0)
        .flatMap(first -> {
          String rest = content.substring(first.end()).strip();
          boolean isAssigned =
              rest.startsWith("=") && !rest.startsWith("==") && !rest.startsWith("=>");
          return rest.startsWith(":")
              ? said(first.key(), rest)
              : isAssigned || rest.startsWith("：")
                  ? Optional.of(withoutColon(first.key(), rest.substring(1).strip()))
                  : apart(first.key(), rest);
        });
  }

  /// After a colon. A flag has no value, so that anything there is wrong anyway.
  private static Optional<AnnotationSlip> said(Key key, String rest) {
    return (!key.isFlag() || key == Key.OPTIONAL) && hasAnother(key, rest)
        ? Optional.of(severalInOne())
        : Optional.empty();
  }

  private static AnnotationSlip severalInOne() {
    return new AnnotationSlip(
        "several annotations in one comment are ignored", "write one comment for each");
  }

  /// Whether another annotation follows a sign in the value of `key`, outside of the quotes of a
  /// command.
  private static boolean hasAnother(Key key, String value) {
    char quote = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (COMMANDS.contains(key) && "'\"`".indexOf(c) >= 0) {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
      } else if (quote == 0
          && endsOne(key, c)
          && isAnother(key, c, value, afterSpaces(value, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// A command may have several lines.
  private static boolean endsOne(Key key, char c) {
    return c == ';' || c == ',' || (c == '\n' && !COMMANDS.contains(key));
  }

  private static boolean isAnother(Key key, char sign, String value, int at) {
    return KeyAt.of(value, at)
        .filter(other ->
            other.hasColon(value)
                || (other.end() == value.length()
                    && other.key().isFlag()
                    && !SENTENCES.contains(key)
                    && (sign != ',' || !ORDINARY.contains(other.key()))))
        .isPresent();
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static AnnotationSlip withoutColon(Key key, String value) {
    return key.isFlag()
        ? followed(key)
        : new AnnotationSlip(
            "the annotation `%s` is ignored because it has no colon".formatted(key.spelling()),
            "write `<!-- %s: %s -->`".formatted(key.spelling(), value));
  }

  private static AnnotationSlip followed(Key flag) {
    return new AnnotationSlip(
        "the annotation `%s` is ignored because text follows it in its comment"
            .formatted(flag.spelling()),
        "write `<!-- %s -->`, and put a remark into a comment of its own"
            .formatted(flag.spelling()));
  }

  /// After a space or another sign.
  private static Optional<AnnotationSlip> apart(Key key, String rest) {
    if (!key.isFlag()) {
      return isValue(key, rest) ? Optional.of(withoutColon(key, rest)) : Optional.empty();
    }
    boolean isAnswer = AnnotationForm.isYes(rest) || AnnotationForm.isNo(rest);
    return leadsToAnother(key, rest)
        ? Optional.of(severalInOne())
        : isAnswer || (key == Key.IRREVERSIBLE && isAfterLabel(rest))
            ? Optional.of(followed(key))
            : Optional.empty();
  }

  /// Whether a flag is followed by another annotation, or by nothing but other flags.
  private static boolean leadsToAnother(Key flag, String rest) {
    boolean isListed = rest.startsWith(",") || rest.startsWith(";");
    boolean isNext =
        (isListed || !ORDINARY.contains(flag))
            && KeyAt.of(rest, afterSpaces(rest, isListed ? 1 : 0))
                .filter(other -> other.hasColon(rest))
                .isPresent();
    return isNext
        || (isListed
            && Arrays.stream(rest.substring(1).split("[,;]"))
                .allMatch(each -> Key.spelled(each.strip()).filter(Key::isFlag).isPresent()));
  }

  /// Whether what is before `rest` is a label and not the first word of a sentence.
  private static boolean isAfterLabel(String rest) {
    return !rest.isEmpty()
        && (",;.!(|–—".indexOf(rest.charAt(0)) >= 0
            || rest.startsWith("- ")
            || rest.startsWith("->"));
  }

  /// Whether `rest` can only be the value of the key, and not the rest of a sentence.
  private static boolean isValue(Key key, String rest) {
    return !rest.isEmpty()
        && switch (key) {
          case WAIT, VERIFY_TIMEOUT -> AnnotationForm.isDuration(rest);
          case SIGN_OFF -> Character.isDigit(rest.charAt(0)) && SignOffDemand.of(rest).isPresent();
          case OWNER -> Values.MENTIONS.matcher(rest).matches();
          case COVERS -> CoveredPaths.in(rest).stream().allMatch(Values::isPath);
          case VERIFY -> Values.COMMAND.matcher(rest).matches();
          case ABORT_IF -> true;
          case ID, RUN, NEEDS, VALUE, IF -> false;
          case IRREVERSIBLE, ON_DEMAND, OPTIONAL, HUMAN, ENDS_EMBARGO -> false;
        };
  }

  /// A known key in a text, in whatever case.
  ///
  /// @param end where it ends
  private record KeyAt(Key key, int end) {

    /// The key at a place, if it is there as a whole word.
    static Optional<KeyAt> of(String text, int at) {
      return Arrays.stream(Key.values())
          .filter(key -> text.regionMatches(true, at, key.spelling(), 0, key.spelling().length()))
          .map(key -> new KeyAt(key, at + key.spelling().length()))
          .filter(found -> found.end() == text.length() || !isOfWord(text.charAt(found.end())))
          .findFirst();
    }

    private static boolean isOfWord(char c) {
      return Character.isLetterOrDigit(c) || "_-'’".indexOf(c) >= 0;
    }

    boolean hasColon(String text) {
      return text.startsWith(":", end)
          && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
    }
  }

  /// Compiled on first use.
  private static final class Values {
    static final Pattern MENTIONS = Pattern.compile("@[\\w.-]+(?:[, ]+@[\\w.-]+)*");

    /// A script, or what only a shell has a use for.
    static final Pattern COMMAND =
        Pattern.compile("true|false|\\.{1,2}/\\S+(?: -\\S+)*|(?:test -|\\[ |! |\\$ ).*");

    private static final Pattern PATH = Pattern.compile(".*[/*].*|.*\\w\\.[a-z]\\w*");

    static boolean isPath(String word) {
      return PATH.matcher(word).matches();
    }
  }
}
