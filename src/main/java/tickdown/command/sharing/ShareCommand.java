package tickdown.command.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.exchange.Exchanged;
import tickdown.exchange.SharingFile;
import tickdown.run.Embargo;
import tickdown.run.Event;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.Failure;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// `tickdown share`: shares a run with other operators through a remote.
public final class ShareCommand implements Command {
  private final RunArgument run = new RunArgument();
  private final RemoteOption remote = new RemoteOption();
  private boolean isBranch;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(run::declare)
        .with(remote::declare)
        .flag(
            "--branch",
            "Use branches tickdown/..., for hosts that accept no other refs.",
            () -> isBranch = true)
        .footer(
            "",
            "Others join with `tickdown join`, `run` or `resume` in their clones. From then on,"
                + " whoever walks the run exchanges answers in the background; `tickdown sync`"
                + " does it once. Answers are in the journal first: without the remote everybody"
                + " goes on, and the next exchange catches up.",
            "",
            "Each folder of journals has a ref of its own at the remote,"
                + " refs/tickdown/v1/<run>/<writer>, which is only ever added to. A quiet run is"
                + " never shared.",
            "",
            "Examples:",
            "  tickdown share",
            "  tickdown share 1.4.0 --remote upstream");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = run.workplace(context.environment());
    Operator operator = Operator.of(workplace);
    try (RunJournal journal =
        RunJournal.of(
            run.query(workplace), workplace, CompletableFuture.completedFuture(operator))) {
      if (new Embargo(journal.opened().run()).isQuiet()) {
        throw new Failure(
            Line.of("%s is a quiet run, so it is never shared", journal.opened().name()),
            "everything about it stays in its journal");
      }
      return share(journal, operator, context);
    }
  }

  private int share(RunJournal journal, Operator operator, CommandContext context) {
    ShareTarget target = ShareTarget.of(journal, remote.name());
    try (WaitNote _ = WaitNote.begun(target.at().name(), context)) {
      SharedJournal shared = SharedJournal.of(journal, operator, target.run(isBranch));
      return share(shared, target, context);
    }
  }

  private int share(SharedJournal shared, ShareTarget target, CommandContext context) {
    SharingFile file = SharingFile.of(SharedJournal.file(target.journal()));
    boolean isKnown = target.known().filter(shared.sharing()::isAs).isPresent();
    long sent;
    try {
      if (!isKnown) {
        SharedRepositories.written(file.write(shared.sharing()));
      }
      sent = shared.exchanged().sent();
    } catch (Failure failure) {
      if (!isKnown) {
        restore(file, target);
      }
      throw failure;
    }
    if (shared.run().events().stream().noneMatch(each -> each.what() instanceof Event.Shared)) {
      shared.record(new Event.Shared(shared.sharing().name()));
      Exchanged more = shared.exchanged();
      sent += more.sent();
    }
    context.console().output().tell(lines(shared, target, isKnown, sent));
    return ExitCode.FINE;
  }

  private List<Line> lines(SharedJournal shared, ShareTarget target, boolean isKnown, long sent) {
    String at = target.at().name();
    if (isKnown && sent == 0) {
      return List.of(Line.of("Nothing new: %s is already shared at %s.", shared.name(), at));
    }
    Line told = Line.of("Shared %s at %s: %s.", shared.name(), at, Plural.of(sent, "event"));
    Line join =
        Line.of(
            "Others join it with `tickdown join %s%s` in their clones.",
            target.joinName(), remote.name().map(" --remote "::concat).orElse(""));
    return isKnown ? List.of(told) : List.of(told, join);
  }

  /// A run that could not be shared is as it was before.
  private static void restore(SharingFile file, ShareTarget target) {
    try {
      if (target.known().isPresent()) {
        file.write(target.known().get());
      } else if (target.former().isPresent()) {
        file.end(target.former().get());
      } else {
        file.remove();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
