package tickdown.command.options;

import java.util.Optional;
import tickdown.markdown.ItemSource;

/// Which checklist a command reads, and which list items count as items.
public final class ChecklistOptions {
  private Optional<String> name = Optional.empty();
  private ItemSource items = ItemSource.BOXES;

  public void declare(Arguments arguments) {
    arguments
        .optional(
            "CHECKLIST",
            "The Markdown file. Default: the release checklist of this repository.",
            given -> name = Optional.of(given))
        .flag(
            "--bullets",
            "Read plain bullets as items, for a list without checkboxes.",
            () -> items = ItemSource.BULLETS);
  }

  public Optional<String> name() {
    return name;
  }

  public ItemSource items() {
    return items;
  }
}
