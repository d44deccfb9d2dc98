package tickdown.markdown;

/// Which list items are read as items of the checklist.
public enum ItemSource {
  /// Those with a box.
  BOXES,
  /// Those with a box, and in lists without any box all of them that stand under a heading.
  BULLETS
}
