package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.report.Remaining;
import tickdown.run.Happening;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.run.Rules;
import tickdown.run.Run;
import tickdown.session.Ending;
import tickdown.session.Interruptions;
import tickdown.session.Ledger;
import tickdown.session.Recorder;
import tickdown.session.ScreenWalking;
import tickdown.session.Surroundings;
import tickdown.session.TypedAnswers;
import tickdown.session.Walking;
import tickdown.session.WatchedFile;
import tickdown.terminal.Answers;
import tickdown.terminal.Departure;
import tickdown.terminal.EventWords;
import tickdown.terminal.Spot;
import tickdown.terminal.Walk;
import tickdown.terminal.Whereabouts;
import tickdown.terminal.screen.FullScreen;
import tickdown.terminal.screen.Glyphs;
import tickdown.terminal.screen.Setting;
import tickdown.text.Line;

/// Walks an operator through a run, and says at the end how things stand.
///
/// @param asked who is at the terminal, which may still be found out
/// @param screen the full screen, which may still be set up; nothing where there is none
/// @param phase the phase to begin in, if one was asked for
record Walker(
    Surroundings surroundings,
    Terminal terminal,
    Workplace workplace,
    CompletableFuture<String> asked,
    CompletableFuture<Optional<FullScreen>> screen,
    Look look,
    Optional<String> phase) {

  /// A walker who is asked for, and whose screen is set up, while the checklist is read.
  static Walker preparing(
      Surroundings surroundings,
      Terminal terminal,
      Workplace workplace,
      PlaceOptions places,
      Look look,
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
  static void checkCanAsk(Surroundings surroundings, boolean plain) {
    if (!plain && !surroundings.terminals().input()) {
      throw Failure.unusable(
          "there is no terminal to ask on",
          "`--plain` takes answers from standard input; `tickdown start` starts a run without"
              + " walking it");
    }
  }

  /// Walks `run` of the checklist of that name, recording in `ledger`; the exit code.
  int walk(Run begun, Ledger ledger, String checklist, List<Line> welcome) {
    Run run = calling(begun, ledger);
    Optional<FullScreen> full = screen.join();
    return full.isPresent()
        ? onScreen(full.get(), run, ledger, checklist, welcome)
        : inLines(run, ledger, checklist, welcome);
  }

  private int onScreen(
      FullScreen screen, Run run, Ledger ledger, String checklist, List<Line> welcome) {
    try (Departure _ =
            Departure.by(screen::leaveForGood, () -> farewell(ledger), surroundings.end());
        Interruptions interruptions = Interruptions.ofThisProcess();
        screen) {
      ScreenWalking walking =
          new ScreenWalking(
              new ScreenWalking.Means(
                  new Recorder(ledger, workplace::head),
                  screen,
                  new WatchedFile(workplace.base().resolve(checklist)),
                  interruptions,
                  surroundings.clock(),
                  () -> LastRun.of(workplace, checklist)),
              Walk.of(run, operator(), beginning(run)).askingOnlyForTheRelease(),
              setting(run, ledger));
      Ending ending = walking.walk(welcome);
      if (ending == Ending.FINISHED) {
        terminal.output().say(EventWords.finished(walking.run()));
      }
      return ended(ending, walking.run(), ledger);
    }
  }

  private Setting setting(Run run, Ledger ledger) {
    return new Setting(
        ledger.heading(release(run)),
        new Setting.Look(
            look.isAscii(surroundings) ? Glyphs.ASCII : Glyphs.UNICODE,
            terminal.output().palette(),
            surroundings.zone()));
  }

  private static String release(Run run) {
    return run.history().started().map(Happening.Started::release).orElse("");
  }

  private int inLines(Run run, Ledger ledger, String checklist, List<Line> welcome) {
    try (Departure _ = Departure.by(() -> {}, () -> farewell(ledger), surroundings.end())) {
      Walking walking =
          new Walking(
              new Walking.Means(
                  new Recorder(ledger, workplace::head),
                  answers(),
                  terminal.output(),
                  new WatchedFile(workplace.base().resolve(checklist)),
                  (now, procedure) -> Remaining.of(now, procedure).lines()),
              run,
              operator(),
              beginning(run));
      return ended(walking.walk(welcome), walking.run(), ledger);
    }
  }

  /// The run after the procedure that was asked for, if it is one, was called; or after the one
  /// that was left unfinished was left for the phase that was asked for.
  private Run calling(Run run, Ledger ledger) {
    return phase
        .map(words -> Opened.phase(run, words))
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
  private Whereabouts beginning(Run run) {
    Route route = new Route(run);
    Spot walk = Spot.at(route.start(operator()));
    if (phase.isPresent()) {
      Phase asked = Opened.phase(run, phase.get());
      Spot spot = Spot.at(route.entrance(entry -> entry.phase() == asked));
      return asked.isProcedure()
          ? Whereabouts.inProcedure(spot, walk)
          : Whereabouts.startingAt(spot);
    }
    return route
        .procedure(operator())
        .map(entry -> Whereabouts.inProcedure(new Spot.AtItem(entry.id()), walk))
        .orElseGet(() -> Whereabouts.startingAt(walk));
  }

  private Answers answers() {
    return TypedAnswers.from(
        surroundings.streams().input(), terminal.output(), !surroundings.terminals().input());
  }

  private int ended(Ending ending, Run run, Ledger ledger) {
    boolean outstanding = !run.outstanding().isEmpty();
    return switch (ending) {
      case FINISHED -> finished(run, ledger);
      case QUIT -> left(run, ledger, ExitCode.FINE);
      case INPUT_ENDED -> left(run, ledger, outstanding ? ExitCode.NO : ExitCode.FINE);
    };
  }

  private int finished(Run run, Ledger ledger) {
    terminal.output().say(Line.of(ledger.reading(release(run))));
    return ExitCode.FINE;
  }

  private int left(Run run, Ledger ledger, int exitCode) {
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
                Line.of("Left with %s%s.".formatted(EventWords.settled(run.tally()), where)),
                Line.of(ledger.keeping())));
    return exitCode;
  }

  private void farewell(Ledger ledger) {
    terminal.output().say(List.of(Line.empty(), Line.of("Left. " + ledger.keeping())));
  }
}
