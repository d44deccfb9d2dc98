package tickdown.wording;

import java.util.Arrays;
import java.util.List;

/// The paths in the value of a `covers` annotation, separated by commas or spaces: `docs/**,
/// README.md`.
public final class CoveredPaths {
  private CoveredPaths() {}

  /// The paths in `value`, as they are written there.
  public static List<String> in(String value) {
    return Arrays.stream(value.split("[,\\s]+")).filter(path -> !path.isEmpty()).toList();
  }
}
