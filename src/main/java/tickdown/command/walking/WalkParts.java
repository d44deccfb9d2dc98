package tickdown.command.walking;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.command.console.CommandContext;
import tickdown.execution.OperatorShell;
import tickdown.journal.FileKeeper;
import tickdown.run.Run;
import tickdown.session.CheckRunner;
import tickdown.session.Environment;
import tickdown.session.EventStore;
import tickdown.session.FileAttaching;
import tickdown.session.Lookups;
import tickdown.session.Recorder;
import tickdown.session.SharedWalk;
import tickdown.session.StepRunner;
import tickdown.session.TypedPath;
import tickdown.session.WalkedChecklist;
import tickdown.session.WatchedFile;
import tickdown.walk.StepPlace;
import tickdown.workplace.CheckPlace;
import tickdown.workplace.CommitChanges;
import tickdown.workplace.LastRun;
import tickdown.workplace.Operator;
import tickdown.workplace.WalkedFile;
import tickdown.workplace.Workplace;

/// What walks on the screen and walks in lines have in common.
///
/// @param asked the operator, who may still be being looked up
/// @param company the other operators of a shared run
public record WalkParts(
    CommandContext context,
    Workplace workplace,
    CompletableFuture<Operator> asked,
    SharedWalk company) {

  /// Those of a run that is not shared.
  public WalkParts(CommandContext context, Workplace workplace, CompletableFuture<Operator> asked) {
    this(context, workplace, asked, SharedWalk.ALONE);
  }

  /// The same with others who walk the same run.
  WalkParts with(SharedWalk others) {
    return new WalkParts(context, workplace, asked, others);
  }

  /// The operator.
  String operator() {
    return asked.join().name();
  }

  /// The same in the workplace of a run.
  WalkParts in(Workplace own) {
    return new WalkParts(context, own, asked, company);
  }

  /// Where steps are run.
  StepPlace steps(EventStore store) {
    Environment environment = context.environment();
    String shell = OperatorShell.of(environment.environment());
    String folder = workplace.base().toString();
    if (store.isRehearsal()) {
      return new StepPlace.Rehearsed(shell, folder);
    }
    return environment.terminals().input()
        ? new StepPlace.Here(shell, folder)
        : new StepPlace.Nowhere();
  }

  /// What runs them.
  StepRunner runner() {
    return new StepRunner(context.environment().environment(), () -> workplace.journals().path());
  }

  /// What makes checks; in a rehearsal there is nothing to look at and nothing is trusted.
  CheckRunner checks(EventStore store) {
    return new CheckRunner(
        () -> store.isRehearsal() ? CheckPlace.nothing(workplace) : CheckPlace.checker(workplace));
  }

  /// What attaches files; it keeps nothing in a rehearsal.
  FileAttaching files(EventStore store) {
    return new FileAttaching(
        TypedPath.in(context.environment()),
        store.isRehearsal() ? Optional.empty() : Optional.of(new FileKeeper(workplace.journals())));
  }

  /// What records the answers.
  Recorder recorder(EventStore store, StepRunner steps) {
    return new Recorder(
        store,
        workplace::head,
        context.environment().clock()::instant,
        new Recorder.Steps(steps::masked, steps::isRunning),
        company);
  }

  /// The checklist and its file.
  WalkedChecklist watched(String checklist, EventStore store) {
    return new WalkedChecklist(
        new WatchedFile(workplace.file(checklist)), new WalkedFile(store, workplace, checklist));
  }

  /// What is looked up besides the journal of `run`.
  Lookups lookups(Run run, String checklist) {
    return new Lookups(
        new CommitChanges(workplace)::head, () -> LastRun.before(run, workplace, checklist));
  }

  /// What is said at the end.
  Farewell farewell(EventStore store) {
    return new Farewell(context.console().output(), store, operator());
  }
}
