package tickdown.wording;

import java.util.Locale;

/// The environment variables in which steps and checks find the values of a run:
/// `TICKDOWN_RELEASE`, and `TICKDOWN_NEW_URL` for `<new url>`.
public final class StepVariable {
  /// What all of them begin with.
  public static final String PREFIX = "TICKDOWN_";

  /// The version of the release.
  public static final String RELEASE = PREFIX + "RELEASE";

  private StepVariable() {}

  /// The variable for the value with this name.
  public static String of(String name) {
    StringBuilder variable = new StringBuilder(PREFIX);
    for (char c : name.toUpperCase(Locale.ROOT).toCharArray()) {
      variable.append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return variable.toString();
  }
}
