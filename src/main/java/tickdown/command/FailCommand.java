package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.session.Environment;

/// `tickdown fail`: say that items were tried and did not hold; a reason is demanded.
final class FailCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final AnswerOptions asked = new AnswerOptions();

  private final ReasonOption why = new ReasonOption();

  FailCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "fail",
            "Say that items were tried and did not hold; a reason is demanded.",
            "",
            "ITEM is a number, an id, or words that occur in one item only.",
            "",
            "Examples:",
            "  tickdown fail 3.1.1 --reason \"health check answers 503\"")
        .with(asked)
        .with(why);
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome.Failed(why.demanded("fail"));
    return asked.answer(outcome, surroundings);
  }
}
