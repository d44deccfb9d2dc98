/// Writes text and reports as Markdown, so that foreign text stays text.
package tickdown.report.markdown;
