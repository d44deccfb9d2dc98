package tickdown.command.options;

/// How a command prints its result.
public enum OutputFormat {
  TEXT,
  MARKDOWN,
  JSON,
  YAML
}
