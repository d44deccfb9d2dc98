package tickdown.plain.lines;

/// How the operator controls the walk: with commands or with keys. Hints are phrased accordingly.
public enum Controls {
  COMMANDS,
  KEYS;

  /// The text for these controls.
  public <T> T choose(T forCommands, T forKeys) {
    return switch (this) {
      case COMMANDS -> forCommands;
      case KEYS -> forKeys;
    };
  }
}
