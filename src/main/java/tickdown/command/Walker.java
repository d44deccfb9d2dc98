package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.EventText;
import tickdown.english.LocalTimes;
import tickdown.english.TallyText;
import tickdown.report.Remaining;
import tickdown.run.Event;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.screen.Glyphs;
import tickdown.screen.ScreenConfig;
import tickdown.session.AnswerSource;
import tickdown.session.Environment;
import tickdown.session.EventStore;
import tickdown.session.LineInput;
import tickdown.session.PlainLoop;
import tickdown.session.Recorder;
import tickdown.session.ScreenLoop;
import tickdown.session.Signals;
import tickdown.session.WalkEnd;
import tickdown.session.WatchedFile;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;
import tickdown.text.Line;
import tickdown.walk.Cursor;
import tickdown.walk.Position;
import tickdown.walk.Walk;

/// Walks an operator through a run, and says at the end how things stand.
///
/// @param asked who is at the terminal, which may still be found out
/// @param screen the full screen, which may still be set up; nothing where there is none
/// @param phase the phase to begin in, if one was asked for
record Walker(
    Environment surroundings,
    Console terminal,
    Workplace workplace,
    CompletableFuture<String> asked,
    CompletableFuture<Optional<FullScreen>> screen,
    DisplayOptions look,
    Optional<String> phase) {

  /// A walker who is asked for, and whose screen is set up, while the checklist is read.
  static Walker preparing(
      Environment surroundings,
      Console terminal,
      Workplace workplace,
      PlaceOptions places,
      DisplayOptions look,
      Optional<String> phase) {
    return new Walker(
        surroundings,
        terminal,
        workplace,
        Operator.asked(places.operator(), surroundings, workplace.base()),
        look.screen(surroundings, terminal),
        look,
        phase);
  }

  /// Who is at the terminal.
  String operator() {
    return asked.join();
  }

  /// Refuses to walk where nobody could answer: without a terminal, answers must be asked for with
  /// `--plain`.
  static void checkCanAsk(Environment surroundings, boolean plain) {
    if (!plain && !surroundings.terminals().input()) {
      throw Failure.unusable(
          "there is no terminal to ask on",
          "`--plain` takes answers from standard input; `tickdown start` starts a run without"
              + " walking it");
    }
  }

  /// Walks `run` of the checklist of that name, recording in `ledger`; the exit code.
  int walk(Run begun, EventStore ledger, String checklist, List<Line> welcome) {
    Run run = calling(begun, ledger);
    Optional<FullScreen> full = screen.join();
    return full.isPresent()
        ? onScreen(full.get(), run, ledger, checklist, welcome)
        : inLines(run, ledger, checklist, welcome);
  }

  private int onScreen(
      FullScreen screen, Run run, EventStore ledger, String checklist, List<Line> welcome) {
    try (ExitSignals _ =
            ExitSignals.by(screen::leaveForGood, () -> farewell(ledger), surroundings.end());
        Signals interruptions = Signals.ofThisProcess();
        screen) {
      ScreenLoop walking =
          new ScreenLoop(
              new ScreenLoop.Dependencies(
                  new Recorder(ledger, workplace::head),
                  screen,
                  new WatchedFile(workplace.base().resolve(checklist)),
                  interruptions,
                  surroundings.clock(),
                  () -> LastRun.of(workplace, checklist)),
              Walk.of(run, operator(), beginning(run)).askingOnlyForTheRelease(),
              setting(run, ledger));
      WalkEnd ending = walking.walk(welcome);
      if (ending == WalkEnd.FINISHED) {
        terminal.output().say(new EventText(walking.run()).finished());
      }
      return ended(ending, walking.run(), ledger);
    }
  }

  private ScreenConfig setting(Run run, EventStore ledger) {
    return new ScreenConfig(
        ledger.heading(release(run)),
        new ScreenConfig.Style(
            look.isAscii(surroundings) ? Glyphs.ASCII : Glyphs.UNICODE,
            terminal.output().palette(),
            surroundings.zone()));
  }

  private static String release(Run run) {
    return run.history().started().map(Event.Started::release).orElse("");
  }

  private int inLines(Run run, EventStore ledger, String checklist, List<Line> welcome) {
    try (ExitSignals _ = ExitSignals.by(() -> {}, () -> farewell(ledger), surroundings.end())) {
      PlainLoop walking =
          new PlainLoop(
              new PlainLoop.Dependencies(
                  new Recorder(ledger, workplace::head),
                  answers(),
                  terminal.output(),
                  new WatchedFile(workplace.base().resolve(checklist)),
                  () -> new LocalTimes(surroundings.clock().instant(), surroundings.zone()),
                  (now, procedure) -> Remaining.of(now, procedure).lines()),
              run,
              operator(),
              beginning(run));
      return ended(walking.walk(welcome), walking.run(), ledger);
    }
  }

  /// The run after the procedure that was asked for, if it is one, was called; or after the one
  /// that was left unfinished was left for the phase that was asked for.
  private Run calling(Run run, EventStore ledger) {
    return phase
        .map(words -> OpenRun.phase(run, words))
        .flatMap(asked -> request(run, asked))
        .map(request -> {
          ledger.record(
              events -> new Rules(run.after(events), operator(), workplace.head()).on(request));
          return run.after(ledger.events());
        })
        .orElse(run);
  }

  private Optional<Request> request(Run run, Phase asked) {
    return asked.isProcedure()
        ? Optional.of(new Request.Call(asked.id()))
        : new Route(run).procedure(operator()).map(entry -> new Request.Return(entry.phase().id()));
  }

  /// In the phase that was asked for, in the procedure that was left unfinished, or where the walk
  /// was left.
  private Position beginning(Run run) {
    Route route = new Route(run);
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
        surroundings.streams().input(), terminal.output(), !surroundings.terminals().input());
  }

  private int ended(WalkEnd ending, Run run, EventStore ledger) {
    boolean outstanding = !run.outstanding().isEmpty();
    return switch (ending) {
      case FINISHED -> finished(run, ledger);
      case QUIT -> left(run, ledger, ExitCode.FINE);
      case INPUT_ENDED -> left(run, ledger, outstanding ? ExitCode.NO : ExitCode.FINE);
    };
  }

  private int finished(Run run, EventStore ledger) {
    terminal.output().say(Line.of(ledger.reading(release(run))));
    return ExitCode.FINE;
  }

  private int left(Run run, EventStore ledger, int exitCode) {
    Route route = new Route(run);
    String where =
        route
            .procedure(operator())
            .or(() -> route.start(operator()))
            .map(Entry::number)
            .map(number -> "; next is " + number)
            .orElse("");
    terminal
        .output()
        .say(
            List.of(
                Line.of("Left with %s%s.".formatted(TallyText.settled(run.tally()), where)),
                Line.of(ledger.keeping())));
    return exitCode;
  }

  private void farewell(EventStore ledger) {
    terminal.output().say(List.of(Line.empty(), Line.of("Left. " + ledger.keeping())));
  }
}
