package tickdown.markdown;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Block;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Prose;

/// A part of the checklist before it has a number and an id.
sealed interface Draft {

  /// The line of the file on which this part begins.
  int line();

  /// Whether there is an item in it.
  boolean holdsItems();

  /// An item.
  record Boxed(Box box, Item.Kind kind, Prose text, AnnotationReader says, List<Draft> parts)
      implements Draft {
    @Override
    public int line() {
      return box.line();
    }

    @Override
    public boolean holdsItems() {
      return true;
    }
  }

  /// What stands under a title. While a file is read more parts are added.
  record Titled(int line, Origin origin, Prose title, AnnotationReader says, List<Draft> parts)
      implements Draft {
    @Override
    public boolean holdsItems() {
      return parts.stream().anyMatch(Draft::holdsItems);
    }
  }

  /// Blocks that are no items.
  record Remark(Note note) implements Draft {
    @Override
    public int line() {
      return note.line();
    }

    @Override
    public boolean holdsItems() {
      return false;
    }

    static Remark of(List<Block> blocks) {
      return new Remark(new Note(blocks.getFirst().line(), Optional.empty(), blocks));
    }
  }

  /// Where a title comes from.
  sealed interface Origin {
    /// A heading of the document itself, of level 1 to 6.
    record OfDocument(int level) implements Origin {}

    /// A heading in a list or quotation, a bold paragraph or a plain list item.
    record Inside() implements Origin {}
  }
}
