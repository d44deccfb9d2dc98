package tickdown.run;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.placeholder.ReleaseVersion;

/// Where a run comes from, as far as it was known when it was started.
///
/// @param released what is released, if the name of the run does not say it
/// @param earlier what was released before
/// @param root the root of the repository, if its journals are in a folder that others may share
/// @param isQuiet whether the run was started as a quiet one, which is never shared
public record Origin(
    Optional<String> released, Optional<Earlier> earlier, Optional<String> root, boolean isQuiet) {
  /// The name of the run says what is released, and nothing is known of earlier releases.
  public static final Origin NONE =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /// An earlier release.
  ///
  /// @param name its version, or its tag
  /// @param isTag whether it is known from a tag, not from a run
  public record Earlier(String name, boolean isTag) {

    /// The first of `tags` that is a final version of the same package below `release`: `1.4.9` for
    /// `1.5.0`, although `2.0.0` is out.
    ///
    /// @param tags newest version first
    public static Optional<Earlier> among(List<String> tags, String release) {
      return tags.stream()
          .filter(tag -> packageOf(tag).equals(packageOf(release)))
          .filter(tag -> isFinal(ReleaseVersion.of(tag)) && isBelow(tag, release))
          .map(tag -> new Earlier(tag, true))
          .filter(earlier -> !earlier.isSameAs(release))
          .findFirst();
    }

    private static boolean isBelow(String tag, String release) {
      return ReleaseVersion.of(release).kindAfter(ReleaseVersion.of(tag)).isPresent();
    }

    /// Whether this is the release itself, as at a second attempt: `v1.4.0` and `1.4.0` are.
    public boolean isSameAs(String release) {
      return ReleaseVersion.of(name).version().equals(ReleaseVersion.of(release).version());
    }

    /// `pkg/` of `pkg/v1.4.0`.
    private static String packageOf(String release) {
      return release.substring(
          0, release.length() - ReleaseVersion.withoutPackage(release).length());
    }

    private static boolean isFinal(ReleaseVersion version) {
      return version.kind().filter(kind -> kind != ReleaseKind.PRE_RELEASE).isPresent();
    }
  }

  /// Whether runs with these names may be meant for the same release: `1.4` and `v1.4.0` may.
  public static boolean isLike(String run, String other) {
    return ReleaseVersion.of(run).isLike(ReleaseVersion.of(other));
  }

  /// Nothing is known of earlier releases.
  public static Origin of(Optional<String> released, Optional<String> root) {
    return new Origin(released, Optional.empty(), root, false);
  }
}
