package tickdown.checklist;

import java.util.Locale;

/// The kind of a release, by what its version changes (Semantic Versioning 2.0.0).
public enum ReleaseKind {
  MAJOR,
  MINOR,
  PATCH,
  PRE_RELEASE;

  /// What it is called: `pre-release`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
