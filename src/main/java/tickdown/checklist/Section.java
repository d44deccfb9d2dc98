package tickdown.checklist;

import java.util.List;

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
}
