package tickdown.command.options;

/// When to use colours.
public enum ColourChoice {
  /// On a terminal, unless the environment overrides it.
  AUTO,
  ALWAYS,
  NEVER
}
