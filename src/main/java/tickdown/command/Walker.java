package tickdown.command;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.command.options.DisplayOptions;
import tickdown.english.AnsweredText;
import tickdown.english.EventText;
import tickdown.english.LocalTimes;
import tickdown.execution.OperatorShell;
import tickdown.report.Remaining;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.screen.Glyphs;
import tickdown.screen.ScreenConfig;
import tickdown.session.AnswerSource;
import tickdown.session.Clipboard;
import tickdown.session.EditedInput;
import tickdown.session.Environment;
import tickdown.session.EventStore;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.session.PlainLoop;
import tickdown.session.PromptInterrupt;
import tickdown.session.Recorder;
import tickdown.session.ScreenLoop;
import tickdown.session.Signals;
import tickdown.session.StepRunner;
import tickdown.session.WalkEnd;
import tickdown.session.WalkedChecklist;
import tickdown.session.WatchedFile;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;
import tickdown.text.Line;
import tickdown.walk.Cursor;
import tickdown.walk.Greeting;
import tickdown.walk.Position;
import tickdown.walk.StepPlace;
import tickdown.walk.Walk;
import tickdown.workplace.AdoptChange;
import tickdown.workplace.Failure;
import tickdown.workplace.LastRun;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.ReadyRun;
import tickdown.workplace.Workplace;

/// Walks an operator through a run, and reports the result at the end.
///
/// @param asked the operator, who may still be being looked up
/// @param screen the full screen, which may still be being set up; empty if there is none
/// @param phase the phase to begin in, if one was given
record Walker(
    CommandContext context,
    Workplace workplace,
    CompletableFuture<Operator> asked,
    CompletableFuture<Optional<FullScreen>> screen,
    DisplayOptions display,
    Optional<String> phase) {

  /// A walker that looks up the operator and sets up the screen while the checklist is read.
  static Walker preparing(
      CommandContext context, Workplace workplace, DisplayOptions display, Optional<String> phase) {
    return new Walker(
        context,
        workplace,
        Operator.asked(workplace),
        ScreenSetup.started(display, context),
        display,
        phase);
  }

  /// The same in the workplace of a run.
  Walker in(Workplace own) {
    return new Walker(context, own, asked, screen, display, phase);
  }

  /// The operator.
  String operator() {
    return asked.join().name();
  }

  /// Whether the walk is on the full screen.
  boolean hasScreen() {
    return screen.join().isPresent();
  }

  /// Fails if nobody can answer: without a terminal, answers require `--plain`.
  ///
  /// @param cause fails if there is nothing to walk anyway
  static void checkCanAsk(Environment environment, DisplayOptions display, Runnable cause) {
    if (!display.isPlain(environment) && !environment.terminals().input()) {
      cause.run();
      throw new Failure(
          "no terminal to ask on",
          "`--plain` takes answers from standard input; `tickdown start` starts a run without"
              + " walking it");
    }
  }

  /// Walks through the run; returns the exit code.
  int walk(ReadyRun ready) {
    Run run = calling(ready.run(), ready.store());
    Walk walk =
        Walk.of(run, operator(), beginning(run))
            .havingAsked(ready.asked())
            .runningSteps(steps(ready.store()));
    Greeting greeting = ready.greeting().with(asked.join().notices(workplace));
    Optional<FullScreen> full = screen.join();
    return full.isPresent()
        ? onScreen(full.get(), walk, ready.store(), ready.checklist(), greeting)
        : inLines(
            walk,
            ready.store(),
            ready.checklist(),
            lines -> walked(lines, greeting, ready.store()));
  }

  /// Runs a step of the item with this id; returns the exit code.
  int step(ReadyRun ready, String item) {
    Walk walk =
        Walk.of(ready.run(), operator(), Position.startingAt(new Cursor.AtItem(item)))
            .runningSteps(steps(ready.store()));
    return inLines(
        walk,
        ready.store(),
        ready.checklist(),
        lines -> {
          boolean succeeded = lines.step();
          if (succeeded && lines.run().entry(item).filter(lines.run()::isOutstanding).isPresent()) {
            context
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

  private StepPlace steps(EventStore store) {
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

  private StepRunner runner() {
    return new StepRunner(context.environment().environment(), () -> workplace.journals().path());
  }

  private int onScreen(
      FullScreen screen, Walk walk, EventStore store, String checklist, Greeting greeting) {
    StepRunner steps = runner();
    try (Signals interruptions = Signals.ofThisProcess();
        ExitSignals _ =
            ExitSignals.by(
                interruptions.prompt()::takes,
                () -> {
                  steps.abandon();
                  screen.leaveForGood();
                },
                () -> Farewell.interrupted(context.console().output(), store),
                context.environment().end());
        screen) {
      ScreenLoop walking =
          new ScreenLoop(
              new ScreenLoop.Dependencies(
                  new Recorder(
                      store,
                      workplace::head,
                      context.environment().clock()::instant,
                      new Recorder.Steps(steps::masked, steps::isRunning)),
                  screen,
                  new Clipboard(screen, context.environment()),
                  watched(checklist, store),
                  steps,
                  interruptions,
                  context.environment().clock(),
                  () -> LastRun.of(workplace, checklist)),
              walk.askingOnlyForTheRelease(),
              setting(walk.run(), store));
      WalkEnd ending = walking.walk(greeting);
      context
          .console()
          .output()
          .tell(AnsweredText.of(walking.run(), walk.run().events().size(), operator()));
      if (ending == WalkEnd.FINISHED) {
        context.console().output().tell(new EventText(walking.run()).finished());
      }
      return walk.run().history().finish().isPresent()
          ? farewell(store).looked(walk.run())
          : farewell(store).after(ending, walking.run());
    }
  }

  private WalkedChecklist watched(String checklist, EventStore store) {
    return new WalkedChecklist(
        new WatchedFile(workplace.base().resolve(checklist)),
        () -> AdoptChange.during(store, workplace, checklist));
  }

  private ScreenConfig setting(Run run, EventStore store) {
    return new ScreenConfig(
        store.heading(release(run)),
        new ScreenConfig.Style(
            ScreenSetup.isAscii(display, context.environment()) ? Glyphs.ASCII : Glyphs.UNICODE,
            context.console().output().palette(),
            context.environment().zone()));
  }

  private static String release(Run run) {
    return RunIdentity.of(run.history()).map(RunIdentity::run).orElse("");
  }

  /// With line editing on a terminal that supports it.
  private int inLines(Walk walk, EventStore store, String checklist, ToIntFunction<PlainLoop> how) {
    Optional<FullScreen> terminal = ScreenSetup.forLines(context);
    Output output = context.console().output();
    try (Signals signals = Signals.ofThisProcess()) {
      if (terminal.isEmpty()) {
        Typist typist = new Typist(answers(), signals.prompt(), () -> {});
        return inLines(walk, store, checklist, how, typist);
      }
      try (EditedInput input = new EditedInput(terminal.get(), signals, output)) {
        Typist typist = new Typist(input, signals.prompt(), input::leaveForGood);
        return inLines(walk, store, checklist, how, typist);
      }
    }
  }

  /// Where answers are typed in plain lines.
  ///
  /// @param interrupt whether a Ctrl-C was meant for a question, or for a step
  /// @param restore restores the terminal because the program ends
  private record Typist(AnswerSource answers, PromptInterrupt interrupt, Runnable restore) {}

  private int inLines(
      Walk walk, EventStore store, String checklist, ToIntFunction<PlainLoop> how, Typist typist) {
    StepRunner steps = runner();
    try (ExitSignals _ =
        ExitSignals.by(
            typist.interrupt()::takes,
            () -> {
              steps.abandon();
              typist.restore().run();
            },
            () -> Farewell.interrupted(context.console().output(), store),
            context.environment().end())) {
      PlainLoop walking =
          new PlainLoop(
              new PlainLoop.Dependencies(
                  new Recorder(
                      store,
                      workplace::head,
                      context.environment().clock()::instant,
                      new Recorder.Steps(steps::masked, steps::isRunning)),
                  typist.answers(),
                  context.console().output(),
                  watched(checklist, store),
                  new PlainLoop.PlainSteps(steps, typist.interrupt()),
                  () ->
                      new LocalTimes(
                          context.environment().clock().instant(), context.environment().zone()),
                  (now, procedure) -> Remaining.of(now, procedure).lines()),
              walk);
      return how.applyAsInt(walking);
    }
  }

  private int walked(PlainLoop lines, Greeting greeting, EventStore store) {
    lines.greet(greeting);
    int exitCode = farewell(store).after(lines.walk(), lines.run());
    lines.misread().ifPresent(Farewell::refuse);
    return exitCode;
  }

  /// The run after calling the requested procedure, or after leaving an unfinished one for the
  /// requested phase.
  private Run calling(Run run, EventStore store) {
    return phase
        .map(words -> OpenRun.phase(run, words))
        .flatMap(asked -> request(run, asked))
        .map(request -> {
          store.record(
              events -> new Rules(run.after(events), operator(), workplace.head()).on(request));
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
    if (phase.isEmpty() && run.history().finish().isPresent()) {
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

  private AnswerSource answers() {
    return LineInput.from(
        context.environment().streams().input(),
        context.console().output(),
        !context.environment().terminals().input());
  }

  private Farewell farewell(EventStore store) {
    return new Farewell(context.console().output(), store, operator());
  }
}
