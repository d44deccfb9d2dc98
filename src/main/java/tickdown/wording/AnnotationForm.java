package tickdown.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.SignOffDemand;

/// The required form of an annotation's value.
final class AnnotationForm {

  private AnnotationForm() {}

  /// What to write instead of `value`; empty if it is valid.
  static Optional<String> wrongWith(Key key, String value) {
    return switch (key) {
      case SIGN_OFF ->
          unless(
              SignOffDemand.of(value).isPresent(),
              "give the number of operators: `<!-- sign-off: 2 -->`, or `<!-- sign-off: 2 verified"
                  + " -->` if only verified signatures count");
      case WAIT, VERIFY_TIMEOUT ->
          unless(
              isDuration(value),
              "give a duration such as `30s`, `10m`, `24h` or `2d`: `<!-- %s: 10m -->`"
                  .formatted(key.spelling()));
      case ID -> unless(!value.isEmpty(), "give an id: `<!-- id: tag-pushed -->`");
      case RUN, VERIFY, NEEDS, ABORT_IF ->
          unless(
              !value.isEmpty(),
              "give a command: `<!-- %s: make test -->`".formatted(key.spelling()));
      case COVERS ->
          unless(
              arePaths(value),
              "give paths inside the repository: `<!-- covers: docs/**, README.md -->`");
      case VALUE -> unless(!value.isEmpty(), "say which value: `<!-- value: error rate, % -->`");
      case IF -> unless(!value.isEmpty(), "give the condition: `<!-- if: schema changed -->`");
      case OWNER -> unless(!value.isEmpty(), "say who: `<!-- owner: release manager -->`");
      case OPTIONAL -> unless(!isYes(value) && !isNo(value), withoutValue(key));
      case IRREVERSIBLE, ON_DEMAND, HUMAN, ENDS_EMBARGO ->
          unless(value.isEmpty(), withoutValue(key));
    };
  }

  private static String withoutValue(Key key) {
    return "write `<!-- %s -->` without a value, or remove it".formatted(key.spelling());
  }

  /// Whether a flag with this value is certainly not wanted: `no`, `false`.
  static boolean isNo(String value) {
    return Set.of("no", "false", "off").contains(value.toLowerCase(Locale.ROOT));
  }

  /// Whether `value` is all that a flag says already: `yes`, `true`.
  static boolean isYes(String value) {
    return Set.of("yes", "true", "on").contains(value.toLowerCase(Locale.ROOT));
  }

  /// Whether `value` is a duration such as `10m`.
  static boolean isDuration(String value) {
    return Forms.DURATION.matcher(value).matches();
  }

  private static Optional<String> unless(boolean right, String hint) {
    return right ? Optional.empty() : Optional.of(hint);
  }

  /// At least one path, none of which leaves the repository.
  private static boolean arePaths(String value) {
    List<String> paths = CoveredPaths.in(value);
    return !paths.isEmpty()
        && paths.stream()
            .noneMatch(path -> path.startsWith("/") || List.of(path.split("/")).contains(".."));
  }

  /// Compiled on first use.
  private static final class Forms {
    static final Pattern DURATION = Pattern.compile("(?:[0-9]{1,6}(?:ms|s|min|m|h|d)){1,6}");
  }
}
