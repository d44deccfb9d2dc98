package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.session.Surroundings;

/// `tickdown fail`: say that items were tried and did not hold; a reason is demanded.
@Command(
    name = "fail",
    description = "Say that items were tried and did not hold; a reason is demanded.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only.",
      "",
      "Examples:",
      "  tickdown fail 3.1.1 --reason \"health check answers 503\""
    })
final class FailCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private ReasonOption why = new ReasonOption();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  FailCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome.Failed(why.demanded("fail"));
    return Answering.in(options, surroundings).answer(items, outcome, evidence.given());
  }
}
