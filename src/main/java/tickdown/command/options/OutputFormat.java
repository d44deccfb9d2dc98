package tickdown.command.options;

/// The output formats.
public enum OutputFormat {
  TEXT,
  MARKDOWN,
  HTML,
  /// A checklist with the commands that were really run.
  RUNBOOK,
  JSON,
  YAML,
  /// JUnit XML, which CI servers show as test results.
  JUNIT
}
