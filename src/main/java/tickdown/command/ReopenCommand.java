package tickdown.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.session.Surroundings;

/// `tickdown reopen`: take the answers to items back, whoever gave them.
@Command(
    name = "reopen",
    description = "Take the answers to items back, whoever gave them.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only. What was answered before"
          + " stays in the journal.",
      "",
      "Examples:",
      "  tickdown reopen 2.3.1"
    })
final class ReopenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private RunOptions options = new RunOptions();

  ReopenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Answering.in(options, surroundings).answer(items, new Outcome.Open(), List.of());
  }
}
