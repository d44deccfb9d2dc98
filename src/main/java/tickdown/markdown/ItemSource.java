package tickdown.markdown;

/// Which list items are read as items of the checklist.
public enum ItemSource {
  /// List items with a box.
  BOXES,
  /// List items with a box, and all list items below a heading in lists without any box.
  BULLETS
}
