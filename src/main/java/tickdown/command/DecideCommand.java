package tickdown.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Request;
import tickdown.run.Rules;
import tickdown.session.Surroundings;

/// `tickdown decide`: answers an item that asks for a decision.
@Command(
    name = "decide",
    description = "Decide at an item that asks for it; the other branches are closed.",
    footer = {
      "",
      "Deciding again opens the other branch; what was answered stays visible.",
      "",
      "Examples:",
      "  tickdown decide 5.3 hotfix"
    })
final class DecideCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ITEM", description = "The item that asks.")
  private String item = "";

  @Parameters(
      index = "1",
      paramLabel = "CHOICE",
      description = "What is decided, or its unambiguous beginning.")
  private String choice = "";

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private RunOptions options = new RunOptions();

  DecideCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Answering answering = Answering.in(options, surroundings);
    Entry entry = answering.opened().item(item);
    Outcome outcome = new Outcome.Decided(choice(entry));
    return answering.record(new Request.Answer(entry.id(), outcome, evidence.given()));
  }

  /// The choice that is meant; what fits none is left to the rules to refuse.
  private String choice(Entry entry) {
    String wanted = choice.toLowerCase(Locale.ROOT);
    List<String> meant =
        Rules.choices(entry).stream()
            .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(wanted))
            .toList();
    return meant.size() == 1 ? meant.getFirst() : choice;
  }
}
