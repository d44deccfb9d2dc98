package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Request;
import tickdown.session.Environment;

/// `tickdown finish`: closes a run.
final class FinishCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final ReasonOption why = new ReasonOption();

  private final RunOptions options = new RunOptions();

  FinishCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "finish",
            "Close the run; when items are outstanding a reason is demanded.",
            "",
            "A finished run is read, not written. It cannot be opened again.",
            "",
            "Examples:",
            "  tickdown finish",
            "  tickdown finish --reason \"given up: 1.4.1 replaces it\"")
        .with(why)
        .with(options);
  }

  @Override
  public Integer call() {
    return RecordAnswers.in(options, surroundings).record(new Request.Finish(why.given()));
  }
}
