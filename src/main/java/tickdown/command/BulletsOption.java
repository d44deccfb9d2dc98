package tickdown.command;

import tickdown.markdown.Counted;

/// What is read as an item.
final class BulletsOption implements Options {
  private Counted counted = Counted.BOXES;

  @Override
  public void declare(Arguments arguments) {
    arguments.flag(
        "--bullets",
        "For a list without boxes: read its plain bullets as items.",
        () -> counted = Counted.BULLETS);
  }

  Counted counted() {
    return counted;
  }
}
