package tickdown.checklist;

import java.util.List;
import java.util.stream.Stream;

/// Items under one heading, under a bold paragraph or under a list item without a box. Contains at
/// least one item.
///
/// @param terms what its title means; it has no steps
public record Section(Place place, Prose title, Terms terms, List<Part> parts) implements Part {

  public Section {
    parts = List.copyOf(parts);
  }

  @Override
  public int line() {
    return place.line();
  }

  /// The notes of this section and of the sections inside it, without the details of items.
  public List<Note> notes() {
    return parts.stream().flatMap(Section::notes).toList();
  }

  private static Stream<Note> notes(Part part) {
    return switch (part) {
      case Note note -> Stream.of(note);
      case Section section -> section.notes().stream();
      case Item _ -> Stream.empty();
    };
  }
}
