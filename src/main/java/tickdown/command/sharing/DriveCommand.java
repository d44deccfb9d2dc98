package tickdown.command.sharing;

import java.time.Instant;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.ReasonOption;
import tickdown.english.DriverText;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Setback;
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
            "  tickdown drive --leave --reason \"off to bed\"");
  }

  @Override
  public int run(CommandContext context) {
    if (isLeaving && (isTakingOver || isWithoutLease)) {
      throw new Failure(
          "`--leave` cannot be combined with `--take-over` or `--without-lease`", "choose one");
    }
    Workplace workplace = run.workplace(context.environment());
    try (SharedJournal shared = SharedJournal.open(run.query(workplace), workplace);
        WaitNote _ = WaitNote.begun(shared.sharing().remote(), context)) {
      checkIsOpen(shared);
      String writer = workplace.journals().writer();
      Line told = isWithoutLease ? withoutLease(shared, writer) : withLease(shared);
      context.console().output().tell(told);
      return ExitCode.FINE;
    }
  }

  private void checkIsOpen(SharedJournal shared) {
    if (!isLeaving && shared.run().isFinished()) {
      throw new Failure(
          Line.of("%s is finished, so there is nothing to drive", shared.name()),
          "`tickdown drive --leave` gives up the lease");
    }
  }

  /// The remote is asked first: where it answers, who drives is decided there. Somebody may have
  /// been faster with the lease, so what fails is tried once more if the remote has answered.
  private Line withoutLease(SharedJournal shared, String writer) {
    Reason why =
        reason
            .given()
            .orElseThrow(() ->
                new Failure("driving without the lease needs a reason", "add `--reason WORDS`"));
    Optional<Instant> before = shared.sharing().exchanged();
    DriverChange change = shared.changed(new DriverWish.Drive());
    if (change instanceof DriverChange.Failed && !shared.sharing().exchanged().equals(before)) {
      change = shared.changed(new DriverWish.Drive());
    }
    return change instanceof DriverChange.Failed(Setback setback)
        ? unleased(shared, writer, why, setback)
        : told(change, shared.name());
  }

  private static Line unleased(SharedJournal shared, String writer, Reason why, Setback setback) {
    Optional<String> before =
        shared
            .sharing()
            .lease()
            .flatMap(Lease::driver)
            .filter(holder -> !holder.writer().equals(writer))
            .map(Lease.Holder::by);
    shared.record(new Event.DriverTaken(before, Optional.of(why), false));
    return Line.of("You drive %s without the lease: %s.", shared.name(), setback.sentence())
        .plus(" Others learn of it with the next exchange.");
  }

  private Line withLease(SharedJournal shared) {
    DriverWish wish =
        isLeaving
            ? new DriverWish.Leave(reason.given())
            : isTakingOver
                ? new DriverWish.TakeOver(Optional.empty(), reason.given())
                : new DriverWish.Drive();
    return told(shared.changed(wish), shared.name());
  }

  private Line told(DriverChange change, String name) {
    Line told = DriverText.of(change, name);
    return switch (change) {
      case DriverChange.Taken _, DriverChange.Kept _, DriverChange.Left _, DriverChange.Stopped _ ->
          told.capitalized().ended();
      case DriverChange.HeldBy _ when !isLeaving ->
          throw new Failure(told, "ask for `tickdown drive --leave`, or add `--take-over`");
      case DriverChange.HeldBy _, DriverChange.Unheld _ ->
          throw new Failure(told, "nothing to leave");
      case DriverChange.Failed(Setback why) -> throw new Failure(told, why.hint());
    };
  }
}
