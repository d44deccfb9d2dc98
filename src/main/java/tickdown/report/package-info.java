/// A run in writing: as text for people, as JSON and YAML for programs, as Markdown for release
/// pages.
///
/// Reports are pure: they take a run and return the text to write. Formats for programs carry
/// `"format": 1`.
package tickdown.report;
