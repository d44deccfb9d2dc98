package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Request;
import tickdown.session.Surroundings;

/// `tickdown undo`: take back your last action, whole; as often as wanted.
@Command(
    name = "undo",
    description = "Take back your last action, whole; as often as wanted.",
    footer = {"", "Examples:", "  tickdown undo"})
final class UndoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private RunOptions options = new RunOptions();

  UndoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Answering.in(options, surroundings).record(new Request.Undo());
  }
}
