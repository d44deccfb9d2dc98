/// How a changed checklist continues the text that a run was started with.
///
/// [Revision] compares two texts, [ItemMatcher] finds which item continues which.
package tickdown.run.revision;
