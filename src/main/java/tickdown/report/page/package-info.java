/// What a report says, in the order in which it says it, regardless of the format in which it is
/// written. Every text in it is safe to show.
package tickdown.report.page;
