package tickdown.checklist;

import java.util.List;

/// Items under one heading, under a bold paragraph or under a list item without a box. Always holds
/// an item somewhere.
public record Section(Place place, Prose title, List<Part> parts) implements Part {

  public Section {
    parts = List.copyOf(parts);
  }
}
