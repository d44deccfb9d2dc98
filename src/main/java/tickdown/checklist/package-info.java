/// What has to be done: a checklist as it was read.
///
/// A [Checklist] has phases, a phase has sections and items, an item may have items of its own. All
/// of it is records; nothing here knows Markdown files, journals or terminals. Where Unicode, GFM
/// or the glossary give a rule, the type says so.
package tickdown.checklist;
