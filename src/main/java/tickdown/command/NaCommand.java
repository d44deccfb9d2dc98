package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.session.Surroundings;

/// `tickdown na`: say that items do not apply to this release.
@Command(
    name = "na",
    description = "Say that items do not apply to this release.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only. A reason may be left out.",
      "",
      "Examples:",
      "  tickdown na 1.3.6",
      "  tickdown na 1.3.6 --reason \"no breaking change\""
    })
final class NaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private ReasonOption why = new ReasonOption();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  NaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<Reason> reason = why.given();
    return Answering.in(options, surroundings)
        .answer(items, new Outcome.NotApplicable(reason), evidence.given());
  }
}
