package tickdown.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The kind of a release, derived from its version (Semantic Versioning 2.0.0, rules 6 to 9).
public enum ReleaseKind {
  MAJOR,
  MINOR,
  PATCH,
  PRE_RELEASE;

  /// The kind of a release that is named by a version: `2.0.0` is major, `1.4.0` and `1.4` minor,
  /// `1.4.1` patch, `1.4.0-rc.1` a pre-release. A leading `v` is ignored. Empty for other names,
  /// and for years.
  public static Optional<ReleaseKind> of(String release) {
    Matcher version = Version.SHAPE.matcher(release.strip());
    return version.matches() ? Optional.of(of(version)) : Optional.empty();
  }

  private static ReleaseKind of(Matcher version) {
    if (version.group("pre") != null) {
      return PRE_RELEASE;
    }
    if (isPositive(version.group("patch"))) {
      return PATCH;
    }
    return isPositive(version.group("minor")) ? MINOR : MAJOR;
  }

  private static boolean isPositive(String digits) {
    return digits != null && digits.chars().anyMatch(c -> c != '0');
  }

  /// Compiled on first use.
  private static final class Version {
    static final Pattern SHAPE =
        Pattern.compile(
            "[vV]?\\d{1,3}(?:\\.(?<minor>\\d{1,9}))?(?:\\.(?<patch>\\d{1,9}))?"
                + "(?<pre>-[0-9A-Za-z.-]+|(?:a|b|rc)\\d+)?(?:\\+[0-9A-Za-z.-]+)?");
  }
}
