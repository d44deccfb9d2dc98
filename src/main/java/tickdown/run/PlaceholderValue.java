package tickdown.run;

import java.util.Optional;

/// What a placeholder may be filled with: it can end up in a command, so nothing that a shell would
/// read otherwise.
final class PlaceholderValue {
  private static final int LONGEST = 64;

  private PlaceholderValue() {}

  /// Why `value` is refused: it must match `[0-9A-Za-z][0-9A-Za-z.+_-]{0,63}`.
  static Optional<Refusal> wrongWith(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return Optional.of(
          new Refusal(
              "a value has 1 to %d characters".formatted(LONGEST), "give something like 1.4.0"));
    }
    return value
        .codePoints()
        .filter(point -> !isAllowed(point) || (point == value.codePointAt(0) && !isLetter(point)))
        .mapToObj(Character::toString)
        .findFirst()
        .map(PlaceholderValue::refusal);
  }

  private static Refusal refusal(String character) {
    return new Refusal(
        "`%s` is not allowed there".formatted(character),
        "use letters, digits and . + _ -, and begin with a letter or digit");
  }

  private static boolean isAllowed(int point) {
    return isLetter(point) || ".+_-".indexOf(point) >= 0;
  }

  private static boolean isLetter(int point) {
    return (point >= '0' && point <= '9')
        || (point >= 'a' && point <= 'z')
        || (point >= 'A' && point <= 'Z');
  }
}
