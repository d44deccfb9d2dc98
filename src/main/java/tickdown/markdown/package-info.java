/// A Markdown file read into a checklist.
///
/// [ChecklistReader] is the door. Behind it, in this order: [FileDecoder] turns bytes into text,
/// [FrontMatter] takes its lines out, [Grammar] makes the tree of blocks, [TaskBoxes] finds the
/// items in it, [DraftBuilder] and [PhaseOutline] turn blocks into drafts of sections and items,
/// [Numbering] gives these their numbers and ids. [LookalikeScan] goes over the same tree and names
/// what looks like a box and is none.
///
/// The rules are those of CommonMark 0.31 and of GitHub Flavored Markdown 0.29 (GFM); this is the
/// only room that uses commonmark.
package tickdown.markdown;
