package tickdown.command.options;

import java.util.List;

/// The items to answer.
public final class ItemArguments {
  private List<String> items = List.of();
  private boolean all;
  private final String purposeOfAll;

  /// @param purposeOfAll what `--all` does, for the help
  public ItemArguments(String purposeOfAll) {
    this.purposeOfAll = purposeOfAll;
  }

  public void declare(Arguments arguments) {
    arguments
        .several(
            "ITEM",
            "Item numbers, ids, or words that occur in one item only.",
            given -> items = given)
        .flag("--all", purposeOfAll, () -> all = true);
  }

  public List<String> items() {
    return items;
  }

  public boolean all() {
    return all;
  }
}
