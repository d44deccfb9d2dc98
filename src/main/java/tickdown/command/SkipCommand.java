package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.session.Surroundings;

/// `tickdown skip`: leave items out although they apply; a reason is demanded.
@Command(
    name = "skip",
    description = "Leave items out although they apply; a reason is demanded.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only.",
      "",
      "Examples:",
      "  tickdown skip 1.2.5 --reason \"staging Redis is being moved\""
    })
final class SkipCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private ReasonOption why = new ReasonOption();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  SkipCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Outcome outcome = new Outcome.Skipped(why.demanded("skip"));
    return Answering.in(options, surroundings).answer(items, outcome, evidence.given());
  }
}
