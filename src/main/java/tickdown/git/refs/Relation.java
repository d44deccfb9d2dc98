package tickdown.git.refs;

/// How what a ref points to relates to the commit up to which it was read.
public enum Relation {
  /// It descends from it.
  NEWER,
  /// It is that commit.
  SAME,
  /// It is one of its ancestors: the ref was moved back.
  OLDER,
  /// Neither descends from the other: the ref was rewritten.
  UNRELATED,
  /// It is no commit, or not here: a blob, a tag, nothing.
  NO_COMMIT
}
