package tickdown.workplace;

import java.time.LocalDate;
import tickdown.session.Environment;

/// The name of a run: the release it is for, or the date.
public final class ReleaseName {
  private static final int LONGEST = 64;

  private ReleaseName() {}

  /// `name`, unless it holds something a run's name may not: it becomes part of a file's name.
  ///
  /// Letters, digits and `.+_-`, beginning with a letter or digit, at most 64 characters.
  public static String checked(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new Failure(
          "a release name has 1 to %d characters".formatted(LONGEST),
          "use a version, such as `--release 1.4.0`");
    }
    for (int i = 0; i < name.length(); i++) {
      if (!isAllowed(name.charAt(i), i == 0)) {
        throw new Failure(
            "%s is not a valid release name: %s is not allowed there"
                .formatted(InputQuote.text(name), InputQuote.character(name.codePointAt(i))),
            "use letters, digits and . + _ -, such as `--release 1.4.0-rc.1`");
      }
    }
    return name;
  }

  private static boolean isAllowed(char c, boolean first) {
    boolean alphanumeric =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || (!first && ".+_-".indexOf(c) >= 0);
  }

  /// The date of today, the name of a run whose release was not named.
  public static String today(Environment environment) {
    return LocalDate.ofInstant(environment.clock().instant(), environment.zone()).toString();
  }
}
