package tickdown.command.sharing;

import java.io.IOException;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.text.Line;
import tickdown.text.Tone;
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

  /// Gives up the lease, if the remote answers: nobody else could drive without taking over.
  private boolean isLeft(Workplace workplace, Sharing sharing, CommandContext context) {
    try (SharedJournal shared = SharedJournal.open(run.query(workplace), workplace);
        WaitNote _ = WaitNote.begun(sharing.remote(), context)) {
      return shared.changed(new DriverWish.Leave()) instanceof DriverChange.Left;
    } catch (Failure _) {
      return false;
    }
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = run.workplace(context.environment());
    OpenRun opened = OpenRun.read(run.query(workplace), workplace);
    SharingFile file = SharingFile.of(opened.contents().file());
    Sharing sharing =
        file.read()
            .orElseThrow(() ->
                new Failure(Line.of("%s is not shared from here", opened.name()), "nothing to do"));
    boolean isDriving =
        sharing
            .lease()
            .flatMap(Lease::driver)
            .filter(holder -> holder.writer().equals(workplace.journals().writer()))
            .isPresent();
    boolean isLeft = isDriving && isLeft(workplace, sharing, context);
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
    if (isLeft) {
      context.console().output().tell(Line.of("Nobody drives it any more."));
    } else if (isDriving) {
      context
          .console()
          .output()
          .tell(
              Line.of(
                  Tone.CARE,
                  "%s did not take back the lease: you still drive it there. `tickdown share %s`,"
                      + " then `tickdown drive --leave %s`, leaves it.",
                  sharing.remote(),
                  opened.name(),
                  opened.name()));
    }
    return ExitCode.FINE;
  }
}
