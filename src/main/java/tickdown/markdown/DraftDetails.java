package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Block;
import tickdown.checklist.Note;

/// The blocks that belong to an item itself: its details.
final class DraftDetails {

  private DraftDetails() {}

  /// The blocks of an item's details, in order. Bullets and block quotes contain their own blocks.
  static List<Block> of(Draft.Boxed item) {
    List<Block> blocks = new ArrayList<>();
    for (Draft part : item.parts()) {
      if (part instanceof Draft.Remark(Note note) && note.heading().isEmpty()) {
        blocks.addAll(note.blocks());
      }
    }
    return blocks;
  }
}
