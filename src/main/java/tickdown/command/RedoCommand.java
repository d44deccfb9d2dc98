package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Request;
import tickdown.session.Surroundings;

/// `tickdown redo`: bring back what was taken back last.
final class RedoCommand implements Options, Callable<Integer> {
  private final Surroundings surroundings;

  private final RunOptions options = new RunOptions();

  RedoCommand(Surroundings surroundings) {
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
    return Answering.in(options, surroundings).record(new Request.Redo());
  }
}
