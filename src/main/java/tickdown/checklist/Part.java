package tickdown.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Part of a section or of an item, in file order.
public sealed interface Part permits Item, Section, Note {

  /// Its first line in the file, counted from 1.
  int line();

  /// The parts inside, in order; a note has none.
  List<Part> parts();

  /// Calls `visit` with this part and then with everything inside it, in order.
  default void forEach(Consumer<Part> visit) {
    visit.accept(this);
    parts().forEach(inner -> inner.forEach(visit));
  }

  /// All of `parts` in order, each followed by the parts inside it.
  static Stream<Part> walk(List<? extends Part> parts) {
    return parts.stream().mapMulti(Part::forEach);
  }
}
