package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.session.Environment;

/// `tickdown tick`: say that items are done.
final class TickCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final AnswerOptions asked = new AnswerOptions();

  TickCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "tick",
            "Say that items are done.",
            "",
            "ITEM is a number, an id, or words that occur in one item only. With several items all"
                + " are ticked or none.",
            "",
            "Examples:",
            "  tickdown tick 2.3.1",
            "  tickdown tick \"Push tag\" --note \"by CI\" --link https://ci.example.org/81")
        .with(asked);
  }

  @Override
  public Integer call() {
    return asked.answer(new Outcome.Done(), surroundings);
  }
}
