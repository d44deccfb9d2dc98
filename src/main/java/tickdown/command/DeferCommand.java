package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Surroundings;

/// `tickdown defer`: put items off: they come back at the end of their phase and of the run.
@Command(
    name = "defer",
    description = "Put items off: they come back at the end of their phase and of the run.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only. A reason may be left out.",
      "",
      "Examples:",
      "  tickdown defer 3.4.3 --reason \"after the data centre move\""
    })
final class DeferCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private ReasonOption why = new ReasonOption();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  DeferCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return Answering.in(options, surroundings)
        .answer(items, new Outcome.Deferred(reason), evidence.given());
  }
}
