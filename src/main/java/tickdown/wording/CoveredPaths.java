package tickdown.wording;

import java.util.Arrays;
import java.util.List;

/// The paths in the value of a `covers` annotation, separated by commas or spaces: `docs/**,
/// README.md`.
///
/// A path is relative to the root of the repository; one without `/`, such as `*.md`, is found in
/// every folder. A folder covers everything in it. `*` and `?` stand for characters of a name, `**`
/// for any folders.
public final class CoveredPaths {
  private final List<PathPattern> patterns;

  /// The paths in `value`.
  public CoveredPaths(String value) {
    this.patterns = in(value).stream().map(PathPattern::new).toList();
  }

  /// The paths in `value`, as they are written there.
  public static List<String> in(String value) {
    return Arrays.stream(value.split("[,\\s]+")).filter(path -> !path.isEmpty()).toList();
  }

  /// Whether they cover one of the files at these paths. Nothing is covered by no paths at all, so
  /// those are taken to cover everything.
  public boolean coverAny(List<String> files) {
    return patterns.isEmpty()
        ? !files.isEmpty()
        : files.stream().anyMatch(file -> patterns.stream().anyMatch(each -> each.covers(file)));
  }
}
