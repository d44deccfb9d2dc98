/// Reads a Markdown file into a checklist.
///
/// [ChecklistReader] is the entry point. The steps, in order: [FileDecoder] decodes the bytes,
/// [FrontMatter] is removed, [Grammar] parses the blocks into a tree, [TaskBoxes] finds the items
/// in it, [DraftBuilder] and [PhaseOutline] turn blocks into drafts of sections and items, and
/// [Numbering] assigns numbers and ids. [LookalikeScan] checks the same tree for malformed boxes.
///
/// The rules are those of CommonMark 0.31 and GitHub Flavored Markdown 0.29 (GFM). This is the only
/// package that uses commonmark.
package tickdown.markdown;
