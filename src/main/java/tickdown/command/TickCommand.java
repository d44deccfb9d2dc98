package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.run.Outcome;
import tickdown.session.Surroundings;

/// `tickdown tick`: say that items are done.
@Command(
    name = "tick",
    description = "Say that items are done.",
    footer = {
      "",
      "ITEM is a number, an id, or words that occur in one item only. With several items all are"
          + " ticked or none.",
      "",
      "Examples:",
      "  tickdown tick 2.3.1",
      "  tickdown tick \"Push tag\" --note \"by CI\" --link https://ci.example.org/81"
    })
final class TickCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ItemArguments items = new ItemArguments();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  TickCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Answering.in(options, surroundings).answer(items, new Outcome.Done(), evidence.given());
  }
}
