package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Environment;

/// `tickdown na`: say that items do not apply to this release.
final class NaCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final AnswerOptions asked = new AnswerOptions();

  private final ReasonOption why = new ReasonOption();

  NaCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "na",
            "Say that items do not apply to this release.",
            "",
            "ITEM is a number, an id, or words that occur in one item only. A reason may be left"
                + " out.",
            "",
            "Examples:",
            "  tickdown na 1.3.6",
            "  tickdown na 1.3.6 --reason \"no breaking change\"")
        .with(asked)
        .with(why);
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return asked.answer(new Outcome.NotApplicable(reason), surroundings);
  }
}
