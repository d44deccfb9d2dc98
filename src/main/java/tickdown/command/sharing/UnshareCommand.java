package tickdown.command.sharing;

import java.io.IOException;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Workplace;

/// `tickdown unshare`: stops exchanging a run from this folder.
public final class UnshareCommand implements Command {
  private final RunArgument run = new RunArgument();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(run::declare)
        .footer(
            "",
            "What was shared stays at the remote and with the others; the journal here stays as it"
                + " is. `tickdown share` takes it up again.",
            "",
            "Examples:",
            "  tickdown unshare",
            "  tickdown unshare 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = run.workplace(context.environment());
    OpenRun opened = OpenRun.read(run.query(), workplace);
    SharingFile file = SharingFile.of(opened.contents().file());
    Sharing sharing =
        file.read()
            .orElseThrow(() ->
                new Failure(Line.of("%s is not shared from here", opened.name()), "nothing to do"));
    try {
      file.remove();
    } catch (IOException e) {
      throw new Failure(
          Line.of("cannot remove the file beside the journal: %s", e.getMessage()),
          "check the permissions of the folder");
    }
    context
        .console()
        .output()
        .tell(
            Line.of(
                "%s is no longer exchanged with %s; what was shared stays there.",
                opened.name(), sharing.remote()));
    return ExitCode.FINE;
  }
}
