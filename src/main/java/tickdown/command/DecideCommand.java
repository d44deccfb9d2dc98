package tickdown.command;

import java.util.List;
import java.util.concurrent.Callable;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Request;
import tickdown.run.Rules;
import tickdown.session.Environment;

/// `tickdown decide`: answers an item that asks for a decision.
final class DecideCommand implements Options, Callable<Integer> {
  private final Environment surroundings;
  private String item = "";
  private String choice = "";

  private final EvidenceOptions evidence = new EvidenceOptions();

  private final RunOptions options = new RunOptions();

  DecideCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "decide",
            "Decide at an item that asks for it; the other branches are closed.",
            "",
            "Deciding again opens the other branch; what was answered stays visible.",
            "",
            "Examples:",
            "  tickdown decide 5.3 hotfix")
        .required("ITEM", "The item that asks.", given -> item = given)
        .required(
            "CHOICE", "What is decided, or its unambiguous beginning.", given -> choice = given)
        .with(evidence)
        .with(options);
  }

  @Override
  public Integer call() {
    RecordAnswers answering = RecordAnswers.in(options, surroundings);
    Entry entry = answering.opened().item(item);
    Outcome outcome = new Outcome.Decided(choice(entry));
    return answering.record(new Request.Answer(entry.id(), outcome, evidence.given()));
  }

  /// The choice that is meant; what fits none is left to the rules to refuse.
  private String choice(Entry entry) {
    List<String> meant = Rules.choices(entry, choice);
    return meant.size() == 1 ? meant.getFirst() : choice;
  }
}
