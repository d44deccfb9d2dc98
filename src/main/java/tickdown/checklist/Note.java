package tickdown.checklist;

import java.util.List;
import java.util.Optional;

/// Prose or plain bullets of the checklist, not items.
///
/// A note below an item is one of its details. A heading without items becomes a note with that
/// heading.
public record Note(int line, Optional<Prose> heading, List<Block> blocks) implements Part {

  public Note {
    blocks = List.copyOf(blocks);
  }

  @Override
  public List<Part> parts() {
    return List.of();
  }

  /// Its heading, if it has one, and its text without markup.
  public String plain() {
    return heading.map(title -> title.plain() + "\n").orElse("") + Block.plain(blocks);
  }
}
