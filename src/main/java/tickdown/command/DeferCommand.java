package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Surroundings;

/// `tickdown defer`: put items off: they come back at the end of their phase and of the run.
final class DeferCommand implements Options, Callable<Integer> {
  private final Surroundings surroundings;

  private final ItemArguments items = new ItemArguments();

  private final ReasonOption why = new ReasonOption();

  private final EvidenceOptions evidence = new EvidenceOptions();

  private final RunOptions options = new RunOptions();

  DeferCommand(Surroundings surroundings) {
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
        .with(items)
        .with(why)
        .with(evidence)
        .with(options);
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return Answering.in(options, surroundings)
        .answer(items, new Outcome.Deferred(reason), evidence.given());
  }
}
