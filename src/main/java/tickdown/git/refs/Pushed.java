package tickdown.git.refs;

/// What became of a ref at a remote.
public enum Pushed {
  /// It was made, or moved forward.
  MOVED,
  /// It was there already, so nobody knows whether this push or an earlier one did it.
  UNCHANGED
}
