package tickdown.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.journal.disk.Disk;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.trust.TrustedCommand;
import tickdown.trust.TrustedPlace;
import tickdown.workplace.CheckPlace;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;
import tickdown.workplace.WorkplaceChoice;

/// `tickdown untrust`: trusts the commands of this repository no longer.
final class UntrustCommand implements Command {
  private Optional<String> checklist = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "CHECKLIST",
            "A checklist of the repository that is meant. Default: where you are.",
            given -> checklist = Optional.of(given))
        .footer(
            "",
            "No check of this repository runs a command any longer, whichever checklist it is in,"
                + " until you trust it again with `tickdown trust`.",
            "",
            "Examples:",
            "  tickdown untrust");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace =
        Workplace.of(
            checklist,
            context.environment(),
            new WorkplaceChoice(Optional.empty(), Optional.empty()));
    TrustedPlace place = CheckPlace.trusted(workplace);
    List<TrustedCommand> here =
        TrustList.all(context).stream()
            .filter(command -> command.place().equals(place.place()))
            .toList();
    try {
      for (TrustedCommand command : here) {
        place.distrust(command.command());
      }
    } catch (IOException e) {
      throw new Failure(
          Line.of("cannot forget what you trust: %s", Disk.why(e)),
          "check the permissions of the folder that `tickdown trust --help` names");
    }
    context
        .console()
        .output()
        .say(
            here.isEmpty()
                ? Line.of("No command was trusted in %s.", place.place())
                : Line.of(
                    "%s of %s no longer trusted.",
                    Plural.of(here.size(), "command", "commands"),
                    Line.of("%s %s", place.place(), here.size() == 1 ? "is" : "are")));
    return ExitCode.FINE;
  }
}
