package tickdown.command.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.exchange.Exchanged;
import tickdown.exchange.RunsAtRemote;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.refs.RefPlace;
import tickdown.git.refs.Remote;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.FounderLine;
import tickdown.journal.JournalFolder;
import tickdown.run.Embargo;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.Failure;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// `tickdown share`: shares a run with other operators through a remote.
public final class ShareCommand implements Command {
  private final RunArgument run = new RunArgument();
  private Optional<String> remote = Optional.empty();
  private RefPlace place = RefPlace.APART;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(run::declare)
        .option(
            "--remote",
            "NAME",
            "The remote. Default: the upstream's of this branch, else origin.",
            given -> remote = Optional.of(given))
        .flag(
            "--branch",
            "Use branches tickdown/..., for hosts that accept no other refs.",
            () -> place = RefPlace.BRANCHES)
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
    SharedRun usual = shared(journal);
    try (WaitNote _ = WaitNote.begun(usual.remote().name(), context)) {
      SharedRun shared = asBefore(usual, journal);
      checkIsSame(journal, shared);
      return share(SharedJournal.of(journal, operator, shared), journal, context);
    }
  }

  /// As branches if that is how it is shared, or how it was until `unshare`.
  private SharedRun asBefore(SharedRun run, RunJournal journal) {
    RunRefs branches = new RunRefs(RefPlace.BRANCHES, run.refs().run());
    boolean isAsBranches =
        known(journal)
            .map(Sharing::isBranch)
            .orElseGet(() -> {
              List<RunRefs> there =
                  SharedRepositories.done(
                      run.repository().runs(run.remote(), Manner.ASKING), run.remote().name());
              return there.contains(branches) && !there.contains(run.refs());
            });
    return place == RefPlace.APART && isAsBranches
        ? new SharedRun(run.repository(), run.remote(), branches)
        : run;
  }

  private static Optional<Sharing> known(RunJournal journal) {
    return SharingFile.of(SharedJournal.file(journal)).read();
  }

  private SharedRun shared(RunJournal journal) {
    SharedRepository repository = SharedRepositories.of(journal.opened().workplace());
    Optional<String> wanted = remote.or(() -> known(journal).map(Sharing::remote));
    Remote at =
        SharedRepositories.done(
            wanted.map(repository::remote).orElseGet(repository::usualRemote),
            wanted.orElse("origin"));
    // A renamed run is shared under its new name.
    String name =
        JournalFolder.sharedName(journal.opened().checklistName(), journal.opened().name());
    return new SharedRun(repository, at, new RunRefs(place, name));
  }

  /// Refuses to share a run under the name of another one.
  private static void checkIsSame(RunJournal journal, SharedRun shared) {
    Optional<FounderLine> there =
        SharedRepositories.done(
            new RunsAtRemote(shared.repository(), Manner.ASKING).founder(shared),
            shared.remote().name());
    RecordedEvent here = journal.journal().events().getFirst();
    there
        .filter(founder -> !founder.event().equals(here))
        .ifPresent(founder -> {
          throw new Failure(
              Line.of(
                  "%s has another run %s, started by %s",
                  shared.remote().name(), founder.started().release(), founder.event().by()),
              Line.of("`tickdown rename` gives yours another name, under which it can be shared"));
        });
  }

  private int share(SharedJournal shared, RunJournal journal, CommandContext context) {
    boolean isKnown = SharingFile.of(SharedJournal.file(journal)).read().isPresent();
    long sent;
    try {
      sent = shared.exchanged().sent();
    } catch (Failure failure) {
      forget(journal, isKnown);
      throw failure;
    }
    if (shared.run().events().stream().noneMatch(each -> each.what() instanceof Event.Shared)) {
      shared.record(new Event.Shared(shared.sharing().name()));
      Exchanged more = shared.exchanged();
      sent += more.sent();
    }
    context
        .console()
        .output()
        .tell(
            isKnown && sent == 0
                ? Line.of(
                    "Nothing new: %s is shared at %s.", shared.name(), shared.sharing().remote())
                : Line.of(
                    "Shared %s at %s: %s.",
                    shared.name(), shared.sharing().remote(), Plural.of(sent, "event")));
    if (!isKnown) {
      context
          .console()
          .output()
          .tell(
              Line.of(
                  "Others join it with `tickdown join %s%s` in their clones.",
                  shared.name(), remote.map(" --remote "::concat).orElse("")));
    }
    return ExitCode.FINE;
  }

  /// A run that could not be shared is not shared.
  private static void forget(RunJournal journal, boolean isKnown) {
    try {
      if (!isKnown) {
        SharingFile.of(SharedJournal.file(journal)).remove();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
