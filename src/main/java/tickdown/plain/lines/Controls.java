package tickdown.plain.lines;

/// How the operator says what to do: by commands that are typed, or by keys. What helps is named in
/// these terms.
public enum Controls {
  COMMANDS,
  KEYS;

  /// The one of these that fits.
  public String choose(String forCommands, String forKeys) {
    return switch (this) {
      case COMMANDS -> forCommands;
      case KEYS -> forKeys;
    };
  }
}
