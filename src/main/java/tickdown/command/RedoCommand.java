package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Request;
import tickdown.session.Surroundings;

/// `tickdown redo`: bring back what was taken back last.
@Command(
    name = "redo",
    description = "Bring back what was taken back last.",
    footer = {"", "Examples:", "  tickdown redo"})
final class RedoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private RunOptions options = new RunOptions();

  RedoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Answering.in(options, surroundings).record(new Request.Redo());
  }
}
