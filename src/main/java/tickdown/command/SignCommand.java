package tickdown.command;

import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.run.Evidence;
import tickdown.run.rules.Request;

/// `tickdown sign`: signs off what another operator marked done.
final class SignCommand implements Command {
  private String item = "";
  private Optional<String> comment = Optional.empty();
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The item.", given -> item = given)
        .option("--comment", "TEXT", "Comment on the item.", given -> comment = Optional.of(given))
        .with(options::declare)
        .footer(
            "",
            "ITEM is a number, an id, or words that occur in one item only. It has to be done. An"
                + " item with `<!-- sign-off: 2 -->` needs two operators: the one who answered it,"
                + " and one who signs it off. With `<!-- sign-off: 2 verified -->` only those count"
                + " whose commits in the shared run git has verified.",
            "",
            "Examples:",
            "  tickdown sign 2.3.2",
            "  tickdown sign 2.3.2 --comment \"checked on the server\"");
  }

  @Override
  public int run(CommandContext context) {
    List<Evidence> evidence = comment.<Evidence>map(Evidence.Comment::new).stream().toList();
    return RecordAnswers.of(
        options, context, opened -> List.of(new Request.Sign(opened.item(item).id(), evidence)));
  }
}
