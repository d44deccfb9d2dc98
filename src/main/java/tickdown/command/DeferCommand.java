package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Environment;

/// `tickdown defer`: put items off: they come back at the end of their phase and of the run.
final class DeferCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final AnswerOptions asked = new AnswerOptions();

  private final ReasonOption why = new ReasonOption();

  DeferCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "defer",
            "Put items off: they come back at the end of their phase and of the run.",
            "",
            "ITEM is a number, an id, or words that occur in one item only. A reason may be left"
                + " out.",
            "",
            "Examples:",
            "  tickdown defer 3.4.3 --reason \"after the data centre move\"")
        .with(asked)
        .with(why);
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return asked.answer(new Outcome.Deferred(reason), surroundings);
  }
}
