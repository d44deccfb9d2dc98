package tickdown.command.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import tickdown.text.Plural;
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

  @Override
  public int run(CommandContext context) {
    Workplace workplace = run.workplace(context.environment());
    OpenRun opened = OpenRun.read(run.query(workplace), workplace);
    SharingFile file = SharingFile.of(opened.contents().file());
    Sharing sharing =
        file.read()
            .orElseThrow(() ->
                new Failure(Line.of("%s is not shared from here", opened.name()), "nothing to do"));
    String writer = workplace.journals().writer();
    Optional<Line> driving =
        isDriving(sharing, writer) ? left(opened, sharing, context) : Optional.empty();
    Sharing last = file.read().filter(sharing::isAs).orElse(sharing);
    SharedRepositories.written(file.end(last));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "%s is no longer exchanged with %s; what was shared stays there.",
            opened.name(), sharing.remote()));
    waiting(last.waiting(opened.run().events(), writer), opened.name()).ifPresent(lines::add);
    driving.ifPresent(lines::add);
    context.console().output().tell(lines);
    return ExitCode.FINE;
  }

  private static boolean isDriving(Sharing sharing, String writer) {
    return sharing
        .lease()
        .flatMap(Lease::driver)
        .filter(holder -> holder.writer().equals(writer))
        .isPresent();
  }

  private static Optional<Line> waiting(long count, String name) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Line.of(
                Tone.CARE,
                "Only here, because never sent: %s; `tickdown share %s` sends what is missing.",
                Plural.of(count, "event"),
                name));
  }

  /// Gives up the lease, if the remote answers: nobody else could drive without taking over. Says
  /// who drives then.
  private Optional<Line> left(OpenRun opened, Sharing sharing, CommandContext context) {
    try (SharedJournal shared =
            SharedJournal.open(run.query(opened.workplace()), opened.workplace());
        WaitNote _ = WaitNote.begun(sharing.remote(), context)) {
      return switch (shared.changed(new DriverWish.Leave(Optional.empty()))) {
        case DriverChange.Left _ -> Optional.of(Line.of("Nobody drives it any more."));
        case DriverChange.HeldBy(var holder) -> Optional.of(Line.of("%s drives it.", holder.by()));
        case DriverChange.Stopped(var other) ->
            other.map(holder -> Line.of("%s drives it.", holder.by()));
        case DriverChange.Unheld _, DriverChange.Taken _, DriverChange.Kept _ -> Optional.empty();
        case DriverChange.Failed _ -> Optional.of(stillDriving(sharing, opened.name()));
      };
    } catch (Failure _) {
      return Optional.of(stillDriving(sharing, opened.name()));
    }
  }

  private static Line stillDriving(Sharing sharing, String name) {
    return Line.of(
        Tone.CARE,
        "%s did not take back the lease: as far as the last exchange knew, you still drive it"
            + " there. `tickdown share %s`, then `tickdown drive --leave %s`, leaves it.",
        sharing.remote(),
        name,
        name);
  }
}
