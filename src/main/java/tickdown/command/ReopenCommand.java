package tickdown.command;

import java.util.List;
import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.session.Environment;

/// `tickdown reopen`: take the answers to items back, whoever gave them.
final class ReopenCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final ItemArguments items = new ItemArguments();

  private final RunOptions options = new RunOptions();

  ReopenCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "reopen",
            "Take the answers to items back, whoever gave them.",
            "",
            "ITEM is a number, an id, or words that occur in one item only. What was answered"
                + " before stays in the journal.",
            "",
            "Examples:",
            "  tickdown reopen 2.3.1")
        .with(items)
        .with(options);
  }

  @Override
  public Integer call() {
    return RecordAnswers.in(options, surroundings).answer(items, new Outcome.Open(), List.of());
  }
}
