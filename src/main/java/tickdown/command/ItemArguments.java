package tickdown.command;

import java.util.List;

/// The items that are answered.
final class ItemArguments implements Options {
  private List<String> items = List.of();

  private boolean all;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .several(
            "ITEM", "Numbers, ids, or words that occur in one item only.", given -> items = given)
        .flag(
            "--all",
            "ITEM may name a section or phase: all that is outstanding in it.",
            () -> all = true);
  }

  List<String> items() {
    return items;
  }

  boolean all() {
    return all;
  }
}
