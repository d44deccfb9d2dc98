package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.session.Environment;

/// `tickdown skip`: leave items out although they apply; a reason is demanded.
final class SkipCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final AnswerOptions asked = new AnswerOptions();

  private final ReasonOption why = new ReasonOption();

  SkipCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "skip",
            "Leave items out although they apply; a reason is demanded.",
            "",
            "ITEM is a number, an id, or words that occur in one item only.",
            "",
            "Examples:",
            "  tickdown skip 1.2.5 --reason \"staging Redis is being moved\"")
        .with(asked)
        .with(why);
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome.Skipped(why.demanded("skip"));
    return asked.answer(outcome, surroundings);
  }
}
