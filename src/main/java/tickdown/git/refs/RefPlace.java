package tickdown.git.refs;

/// Where the refs of shared runs are at a remote.
public enum RefPlace {
  /// Beside branches and tags, where nobody sees them: `refs/tickdown/v1/…`.
  APART("refs/tickdown/v1/"),

  /// Among the branches, for hosts that accept nothing else: `refs/heads/tickdown/…`.
  BRANCHES("refs/heads/tickdown/");

  private final String beginning;

  RefPlace(String beginning) {
    this.beginning = beginning;
  }

  /// What all of its refs begin with, with a slash at the end.
  String beginning() {
    return beginning;
  }
}
