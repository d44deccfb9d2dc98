package tickdown.workplace;

import java.time.LocalDate;
import tickdown.session.Environment;
import tickdown.text.Line;

/// The name of a run: its release, or the date.
///
///     1.4.0     v1.4.0-rc.1     pkg/v1.4.0     @acme/core@1.2.0     2026-11-22
public final class ReleaseName {
  private static final int LONGEST = 64;

  private ReleaseName() {}

  /// Returns `name`, or fails if it is not a valid name of a run, since it becomes part of a file
  /// name and of commands.
  ///
  /// Valid are letters, digits and `.+_-`, beginning with a letter or digit, at most 64 characters;
  /// before them, packages and scopes that end with `/` or `@`.
  public static String checked(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new Failure(
          Line.of("a release name has 1 to %s characters", LONGEST),
          "use a version, such as `--release 1.4.0`");
    }
    for (int i = 0; i < name.length(); i++) {
      if (!isAllowed(name, i)) {
        throw new Failure(
            Line.of(
                "%s is not a valid release name: %s is not allowed there",
                InputQuote.text(name), InputQuote.character(name.codePointAt(i))),
            "use letters, digits and . + _ -, such as `--release 1.4.0-rc.1`");
      }
    }
    return name;
  }

  private static boolean isAllowed(String name, int at) {
    char c = name.charAt(at);
    boolean begins = at == 0 || isSeparator(name.charAt(at - 1));
    boolean ends = at == name.length() - 1;
    if (isSeparator(c)) {
      return !ends && (!begins || (at == 0 && c == '@'));
    }
    return isAlphanumeric(c) || (!begins && ".+_-".indexOf(c) >= 0);
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '@';
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Today's date, the name of a run without a release.
  public static String today(Environment environment) {
    return LocalDate.ofInstant(environment.clock().instant(), environment.zone()).toString();
  }
}
