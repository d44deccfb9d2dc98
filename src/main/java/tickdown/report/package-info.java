/// A run written down: for people as lines, for programs as JSON and YAML, for release pages as
/// Markdown.
///
/// Reports are pure: they are given a run and return what is to be written. Programs' formats carry
/// `"format": 1`.
package tickdown.report;
