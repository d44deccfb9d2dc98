package tickdown.command.options;

import java.util.List;

/// The items to answer.
public final class ItemArguments {
  private List<String> items = List.of();
  private boolean all;

  public void declare(Arguments arguments) {
    arguments
        .several(
            "ITEM",
            "Item numbers, ids, or words that occur in one item only.",
            given -> items = given)
        .flag(
            "--all",
            "Answer everything open in ITEM, which may be a section or phase.",
            () -> all = true);
  }

  public List<String> items() {
    return items;
  }

  public boolean all() {
    return all;
  }
}
