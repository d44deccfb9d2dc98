/// Checklists as they were read before, kept so that the next command need not read the Markdown
/// again.
///
/// Start at [tickdown.cache.ChecklistCache].
package tickdown.cache;
