package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Request;
import tickdown.session.Surroundings;

/// `tickdown finish`: closes a run.
@Command(
    name = "finish",
    description = "Close the run; when items are outstanding a reason is demanded.",
    footer = {
      "",
      "A finished run is read, not written. It cannot be opened again.",
      "",
      "Examples:",
      "  tickdown finish",
      "  tickdown finish --reason \"given up: 1.4.1 replaces it\""
    })
final class FinishCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReasonOption why = new ReasonOption();

  @Mixin private RunOptions options = new RunOptions();

  FinishCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Answering.in(options, surroundings).record(new Request.Finish(why.given()));
  }
}
