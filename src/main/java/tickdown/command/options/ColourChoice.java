package tickdown.command.options;

/// When to write colours.
public enum ColourChoice {
  /// On a terminal, unless the environment says otherwise.
  AUTO,
  ALWAYS,
  NEVER
}
