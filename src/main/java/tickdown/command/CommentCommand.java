package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.EvidenceOptions;
import tickdown.command.options.RecordOptions;
import tickdown.run.Evidence;
import tickdown.run.rules.Request;

/// `tickdown comment`: adds evidence to an item.
final class CommentCommand implements Command {
  private String item = "";
  private Optional<String> text = Optional.empty();
  private final EvidenceOptions evidence = new EvidenceOptions();
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The item.", given -> item = given)
        .optional("TEXT", "The comment.", given -> text = Optional.of(given))
        .with(evidence::declare)
        .with(options::declare)
        .footer(
            "",
            "ITEM is a number, an id, or words that occur in one item only. Its answer does not"
                + " change.",
            "",
            "Examples:",
            "  tickdown comment 3.2.3 \"watch until noon\"",
            "  tickdown comment 3.2.3 --value \"0.2 %%\" --link https://dash.example.org/errors",
            "  tickdown comment 3.2.3 --lesson \"announce it a day before\"");
  }

  @Override
  public int run(CommandContext context) {
    List<Evidence> given = new ArrayList<>();
    text.map(Evidence.Comment::new).ifPresent(given::add);
    given.addAll(evidence.given());
    return RecordAnswers.of(
        options, context, opened -> List.of(new Request.Attach(opened.item(item).id(), given)));
  }
}
