package tickdown.command.options;

/// The output formats.
public enum OutputFormat {
  TEXT,
  MARKDOWN,
  JSON,
  YAML
}
