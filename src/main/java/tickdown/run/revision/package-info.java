/// Matches a changed checklist with its previous version.
///
/// [Revision] compares the two versions, [ItemMatcher] finds the items that continue.
package tickdown.run.revision;
