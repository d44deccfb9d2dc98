package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Request;
import tickdown.session.Environment;

/// `tickdown redo`: bring back what was taken back last.
final class RedoCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final RunOptions options = new RunOptions();

  RedoCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command("redo", "Bring back what was taken back last.", "", "Examples:", "  tickdown redo")
        .with(options);
  }

  @Override
  public Integer call() {
    return RecordAnswers.in(options, surroundings).record(new Request.Redo());
  }
}
