/// A checklist, as it was read from its file.
///
/// A [Checklist] has phases, a phase has sections and items, and an item may have sub-items. These
/// are plain records; nothing here knows about Markdown, journals or terminals.
package tickdown.checklist;
