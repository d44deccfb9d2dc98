package tickdown.command;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.EvidenceOptions;
import tickdown.command.options.RecordOptions;
import tickdown.run.Outcome;
import tickdown.run.rules.Request;
import tickdown.workplace.OpenRun;

/// `tickdown decide`: makes a decision.
final class DecideCommand implements Command {
  private String item = "";
  private String choice = "";
  private final EvidenceOptions evidence = new EvidenceOptions();
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The decision.", given -> item = given)
        .required("CHOICE", "The choice, or an abbreviation of it.", given -> choice = given)
        .with(evidence::declare)
        .with(options::declare)
        .footer(
            "",
            "The other branches are closed. Deciding again opens another branch; earlier answers"
                + " stay visible.",
            "",
            "Examples:",
            "  tickdown decide 5.3 hotfix");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(options, context, opened -> List.of(answer(opened)));
  }

  private Request answer(OpenRun opened) {
    Entry entry = opened.item(item);
    return new Request.Answer(entry.id(), new Outcome.Decided(choice(entry)), evidence.given());
  }

  /// The choice that was given; if it matches none, the rules refuse it.
  private String choice(Entry entry) {
    List<String> meant = entry.choices(choice);
    return meant.size() == 1 ? meant.getFirst() : choice;
  }
}
