package tickdown.command;

import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.ItemArguments;
import tickdown.command.options.RecordOptions;
import tickdown.run.rules.Request;
import tickdown.workplace.OpenRun;

/// `tickdown claim`: says who takes on an item.
final class ClaimCommand implements Command {
  private boolean isDropped;
  private final ItemArguments items =
      new ItemArguments("Claim everything open in ITEM, which may be a section or phase.");
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(items::declare)
        .flag("--drop", "Give back what you have claimed.", () -> isDropped = true)
        .with(options::declare)
        .footer(
            "",
            "ITEM is a number, an id, or words that occur in one item only. A claim tells the other"
                + " operators that you do it; it keeps nobody from answering. The latest claim"
                + " counts. If two operators claim an item without knowing of each other, both are"
                + " shown. `tickdown remaining --mine` lists what you have claimed.",
            "",
            "Examples:",
            "  tickdown claim 2.3.2 2.3.4",
            "  tickdown claim 2.3 --all",
            "  tickdown claim --drop 2.3.2");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(options, context, this::requests);
  }

  private List<Request> requests(OpenRun opened) {
    return opened.items(items.items(), items.all(), OpenRun.Which.OUTSTANDING).stream()
        .<Request>map(entry -> new Request.Claim(entry.id(), isDropped))
        .toList();
  }
}
