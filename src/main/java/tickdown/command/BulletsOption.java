package tickdown.command;

import tickdown.markdown.ItemSource;

/// What is read as an item.
final class BulletsOption implements Options {
  private ItemSource counted = ItemSource.BOXES;

  @Override
  public void declare(Arguments arguments) {
    arguments.flag(
        "--bullets",
        "For a list without boxes: read its plain bullets as items.",
        () -> counted = ItemSource.BULLETS);
  }

  ItemSource counted() {
    return counted;
  }
}
