/// A run written down: what the report of a run says.
package tickdown.report.written;
