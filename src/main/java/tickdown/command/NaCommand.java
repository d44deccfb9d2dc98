package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Surroundings;

/// `tickdown na`: say that items do not apply to this release.
final class NaCommand implements Options, Callable<Integer> {
  private final Surroundings surroundings;

  private final ItemArguments items = new ItemArguments();

  private final ReasonOption why = new ReasonOption();

  private final EvidenceOptions evidence = new EvidenceOptions();

  private final RunOptions options = new RunOptions();

  NaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "na",
            "Say that items do not apply to this release.",
            "",
            "ITEM is a number, an id, or words that occur in one item only. A reason may be left"
                + " out.",
            "",
            "Examples:",
            "  tickdown na 1.3.6",
            "  tickdown na 1.3.6 --reason \"no breaking change\"")
        .with(items)
        .with(why)
        .with(evidence)
        .with(options);
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return Answering.in(options, surroundings)
        .answer(items, new Outcome.NotApplicable(reason), evidence.given());
  }
}
