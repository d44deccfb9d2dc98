package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Block;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Prose;

/// A part of the checklist that does not have a number and an id yet.
sealed interface Draft {

  /// The first line of this part in the file.
  int line();

  /// The parts below it, in order.
  List<Draft> parts();

  /// What the annotations at its end say.
  AnnotationReader says();

  /// Whether it contains an item.
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

  /// A title and everything below it. Parts are added while the file is read.
  record Titled(int line, Origin origin, Prose title, AnnotationReader says, List<Draft> parts)
      implements Draft {
    @Override
    public boolean holdsItems() {
      return parts.stream().anyMatch(Draft::holdsItems);
    }

    /// Whether it is a procedure whose steps have no boxes.
    boolean isProcedure() {
      return origin instanceof Origin.OfProcedure;
    }

    /// The same without the procedures in it, which are added to `taken`.
    Titled without(List<Titled> taken) {
      List<Draft> rest = new ArrayList<>();
      for (Draft part : parts) {
        switch (part) {
          case Titled titled when titled.isProcedure() -> taken.add(titled);
          case Titled titled -> rest.add(titled.without(taken));
          case Boxed _, Remark _ -> rest.add(part);
        }
      }
      return new Titled(line, origin, title, says, rest);
    }
  }

  /// Blocks that are not items.
  record Remark(Note note) implements Draft {
    @Override
    public int line() {
      return note.line();
    }

    @Override
    public List<Draft> parts() {
      return List.of();
    }

    @Override
    public AnnotationReader says() {
      return AnnotationReader.NONE;
    }

    @Override
    public boolean holdsItems() {
      return false;
    }

    static Remark of(List<Block> blocks) {
      return new Remark(new Note(blocks.getFirst().line(), Optional.empty(), blocks));
    }
  }

  /// The kind of title.
  sealed interface Origin {
    /// A heading of the document itself, of level 1 to 6.
    record OfDocument(int level) implements Origin {}

    /// A heading of the document whose numbered steps without boxes are a procedure.
    record OfProcedure(int level) implements Origin {}

    /// A heading in a list or block quote, a bold paragraph, or a list item without a box.
    record Inside() implements Origin {}
  }
}
