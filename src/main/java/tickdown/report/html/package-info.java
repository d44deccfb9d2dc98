/// Writes reports as HTML: one file without any program, in which foreign text stays text.
package tickdown.report.html;
