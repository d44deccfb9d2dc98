package tickdown.checklist;

/// The kind of a release, by what its version changes (Semantic Versioning 2.0.0).
public enum ReleaseKind {
  MAJOR,
  MINOR,
  PATCH,
  PRE_RELEASE
}
