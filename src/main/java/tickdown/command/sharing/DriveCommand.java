package tickdown.command.sharing;

import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.ReasonOption;
import tickdown.exchange.state.Lease;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown drive`: makes the operator the driver of a shared run, who may do what cannot be
/// undone.
public final class DriveCommand implements Command {
  private final RunArgument run = new RunArgument();
  private final ReasonOption reason = new ReasonOption();
  private boolean isTakingOver;
  private boolean isLeaving;
  private boolean isWithoutLease;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(run::declare)
        .flag(
            "--take-over",
            "Take over from another driver; both see it, and it is recorded.",
            () -> isTakingOver = true)
        .flag("--leave", "Stop driving.", () -> isLeaving = true)
        .flag(
            "--without-lease",
            "Drive though the remote cannot be asked; a reason is required.",
            () -> isWithoutLease = true)
        .with(reason::declare)
        .footer(
            "",
            "In a shared run, only the driver marks items done that cannot be undone, and runs"
                + " their steps. The remote gives the lease to one at a time. Everything else is"
                + " open to all, and so are procedures such as a rollback.",
            "",
            "Examples:",
            "  tickdown drive",
            "  tickdown drive --take-over --reason \"ana is asleep\"",
            "  tickdown drive --leave");
  }

  @Override
  public int run(CommandContext context) {
    if (isLeaving && (isTakingOver || isWithoutLease)) {
      throw new Failure(
          "`--leave` cannot be combined with `--take-over` or `--without-lease`", "choose one");
    }
    Workplace workplace = run.workplace(context.environment());
    try (SharedJournal shared = SharedJournal.open(run.query(), workplace)) {
      String writer = workplace.journals().writer();
      Line told = isWithoutLease ? withoutLease(shared, writer) : withLease(shared, writer);
      context.console().output().tell(told);
      return ExitCode.FINE;
    }
  }

  private Line withoutLease(SharedJournal shared, String writer) {
    Reason why =
        reason
            .given()
            .orElseThrow(() ->
                new Failure("driving without the lease needs a reason", "add `--reason WORDS`"));
    Optional<String> before =
        shared
            .sharing()
            .lease()
            .flatMap(Lease::driver)
            .filter(holder -> !holder.writer().equals(writer))
            .map(Lease.Holder::by);
    shared.record(new Event.DriverTaken(before, Optional.of(why), false));
    return Line.of("You drive %s without the lease; others cannot know.", shared.name());
  }

  private Line withLease(SharedJournal shared, String writer) {
    shared.exchanged();
    Optional<Lease.Holder> holder = shared.sharing().lease().flatMap(Lease::driver);
    boolean isOwn = holder.filter(each -> each.writer().equals(writer)).isPresent();
    if (isLeaving) {
      return left(shared, holder, isOwn);
    }
    if (isOwn) {
      return Line.of("You drive %s already.", shared.name());
    }
    if (holder.isPresent() && !isTakingOver) {
      throw new Failure(
          Line.of("%s drives %s", holder.get().by(), shared.name()),
          "ask for `tickdown drive --leave`, or add `--take-over`");
    }
    shared.steered(true);
    shared.record(new Event.DriverTaken(holder.map(Lease.Holder::by), reason.given(), true));
    shared.exchanged();
    return holder
        .map(before -> Line.of("You now drive %s; %s no longer does.", shared.name(), before.by()))
        .orElseGet(() -> Line.of("You now drive %s.", shared.name()));
  }

  private static Line left(SharedJournal shared, Optional<Lease.Holder> holder, boolean isOwn) {
    if (!isOwn) {
      throw new Failure(
          holder
              .map(other -> Line.of("%s drives %s", other.by(), shared.name()))
              .orElseGet(() -> Line.of("nobody drives %s", shared.name())),
          "nothing to leave");
    }
    shared.steered(false);
    shared.record(new Event.DriverLeft());
    shared.exchanged();
    return Line.of("Nobody drives %s any more.", shared.name());
  }
}
