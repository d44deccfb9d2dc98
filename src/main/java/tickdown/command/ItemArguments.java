package tickdown.command;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The items that are answered.
final class ItemArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "ITEM",
      description = "Numbers, ids, or words that occur in one item only.")
  private List<String> items = List.of();

  @Option(
      names = "--all",
      description = "ITEM may name a section or phase: all that is outstanding in it.")
  private boolean all;

  List<String> items() {
    return items;
  }

  boolean all() {
    return all;
  }
}
