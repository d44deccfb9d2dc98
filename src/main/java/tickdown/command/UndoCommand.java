package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.run.Request;
import tickdown.session.Environment;

/// `tickdown undo`: take back your last action, whole; as often as wanted.
final class UndoCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final RunOptions options = new RunOptions();

  UndoCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "undo",
            "Take back your last action, whole; as often as wanted.",
            "",
            "Examples:",
            "  tickdown undo")
        .with(options);
  }

  @Override
  public Integer call() {
    return RecordAnswers.in(options, surroundings).record(new Request.Undo());
  }
}
