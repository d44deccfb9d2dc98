package tickdown.command.options;

/// The output formats.
public enum OutputFormat {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  YAML,
  /// JUnit XML, which CI servers show as test results.
  JUNIT
}
