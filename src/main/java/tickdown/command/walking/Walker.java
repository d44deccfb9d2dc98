package tickdown.command.walking;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.DisplayOptions;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.session.Environment;
import tickdown.session.EventStore;
import tickdown.session.SharedWalk;
import tickdown.session.StepRunner;
import tickdown.terminal.FullScreen;
import tickdown.text.Line;
import tickdown.walk.Cursor;
import tickdown.walk.Greeting;
import tickdown.walk.Position;
import tickdown.walk.Walk;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.ReadyRun;
import tickdown.workplace.Workplace;

/// Walks an operator through a run, and reports the result at the end.
///
/// @param screen the full screen, which may still be being set up; empty if there is none
/// @param phase the phase to begin in, if one was given
public record Walker(
    WalkParts parts,
    CompletableFuture<Optional<FullScreen>> screen,
    DisplayOptions display,
    Optional<String> phase) {

  /// A walker that looks up the operator and sets up the screen while the checklist is read.
  public static Walker preparing(
      CommandContext context, Workplace workplace, DisplayOptions display, Optional<String> phase) {
    return new Walker(
        new WalkParts(context, workplace, Operator.asked(workplace)),
        ScreenSetup.started(display, context),
        display,
        phase);
  }

  /// A walker in plain lines.
  public static Walker inLines(WalkParts parts) {
    return new Walker(
        parts,
        CompletableFuture.completedFuture(Optional.empty()),
        new DisplayOptions(),
        Optional.empty());
  }

  /// The same in the workplace of a run.
  public Walker in(Workplace own) {
    return new Walker(parts.in(own), screen, display, phase);
  }

  /// The same together with others.
  public Walker with(SharedWalk others) {
    return new Walker(parts.with(others), screen, display, phase);
  }

  /// The operator.
  public String operator() {
    return parts.operator();
  }

  /// Fails if nobody can answer: without a terminal, answers require `--plain`.
  ///
  /// @param cause fails if there is nothing to walk anyway
  public static void checkCanAsk(Environment environment, DisplayOptions display, Runnable cause) {
    if (!display.isPlain(environment) && !environment.terminals().input()) {
      cause.run();
      throw new Failure(
          "no terminal to ask on",
          "`--plain` takes answers from standard input; `tickdown start` starts a run without"
              + " walking it");
    }
  }

  /// Walks through the run; returns the exit code.
  public int walk(ReadyRun ready) {
    Run run = calling(ready.run(), ready.store());
    Walk walk =
        Walk.of(run, operator(), beginning(run))
            .havingAsked(ready.asked())
            .runningSteps(parts.steps(ready.store()));
    Greeting greeting = ready.greeting().with(parts.asked().join().notices(parts.workplace()));
    Optional<FullScreen> full = screen.join();
    int exitCode =
        full.isPresent()
            ? new ScreenWalk(parts, display)
                .walk(full.get(), walk, ready.store(), ready.checklist(), greeting)
            : new LineWalk(parts).walk(walk, ready.store(), ready.checklist(), greeting);
    clear(run, ready.store());
    return exitCode;
  }

  /// Removes what killed steps of the run have left behind, if it was finished in the walk.
  private void clear(Run before, EventStore store) {
    Run now = before.after(store.events());
    if (!before.isFinished() && now.isFinished() && !store.isRehearsal()) {
      StepRunner.clear(parts.workplace().journals().path(), now);
    }
  }

  /// Runs a step of the item with this id; returns the exit code.
  ///
  /// @param words what is typed to begin: `run`, `run terminal`
  public int step(ReadyRun ready, String item, String words) {
    Walk walk =
        Walk.of(ready.run(), operator(), Position.startingAt(new Cursor.AtItem(item)))
            .runningSteps(parts.steps(ready.store()));
    return new LineWalk(parts)
        .lead(
            walk,
            ready.store(),
            ready.checklist(),
            lines -> {
              boolean succeeded = lines.step(words);
              if (succeeded
                  && lines.run().entry(item).filter(lines.run()::isOutstanding).isPresent()) {
                parts
                    .context()
                    .console()
                    .output()
                    .say(
                        Line.of(
                            "Mark it done: `tickdown tick %s`",
                            lines.run().entry(item).map(Entry::number).orElse(item)));
              }
              return succeeded ? ExitCode.FINE : ExitCode.NO;
            });
  }

  /// The run after calling the requested procedure, or after leaving an unfinished one for the
  /// requested phase.
  private Run calling(Run run, EventStore store) {
    return phase
        .map(words -> OpenRun.phase(run, words))
        .flatMap(asked -> request(run, asked))
        .map(request -> {
          store.record(events ->
              new Rules(run.after(events), operator(), parts.workplace().head()).on(request));
          return run.after(store.events());
        })
        .orElse(run);
  }

  private Optional<Request> request(Run run, Phase asked) {
    return asked.isProcedure()
        ? Optional.of(
            new Request.Call(asked.id()).from(new Route(run).start(operator()).map(Entry::id)))
        : new Route(run).procedure(operator()).map(entry -> new Request.Return(entry.phase().id()));
  }

  /// In the requested phase, in the unfinished procedure, or where the walk stopped; a finished run
  /// is looked at from its first item.
  private Position beginning(Run run) {
    Route route = new Route(run);
    if (phase.isEmpty() && run.isFinished()) {
      return Position.startingAt(
          Cursor.at(run.entries().stream().filter(Entry::isLeaf).findFirst()));
    }
    Cursor walk = Cursor.at(route.start(operator()));
    if (phase.isPresent()) {
      Phase asked = OpenRun.phase(run, phase.get());
      Cursor spot = Cursor.at(route.entrance(entry -> entry.phase() == asked));
      return asked.isProcedure() ? Position.inProcedure(spot, walk) : Position.startingAt(spot);
    }
    return route
        .procedure(operator())
        .map(entry -> Position.inProcedure(new Cursor.AtItem(entry.id()), walk))
        .orElseGet(() -> Position.startingAt(walk));
  }
}
