package tickdown.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.report.Remaining;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.session.Ledger;
import tickdown.session.Surroundings;
import tickdown.session.TypedAnswers;
import tickdown.session.Walking;
import tickdown.terminal.Answers;
import tickdown.terminal.Departure;
import tickdown.terminal.EditedAnswers;
import tickdown.terminal.Spot;
import tickdown.text.Line;

/// Walks an operator through a run, and says at the end how things stand.
///
/// @param phase the phase to begin in, if one was asked for
record Walker(
    Surroundings surroundings,
    Terminal terminal,
    Workplace workplace,
    String operator,
    Optional<String> phase) {

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

  /// Walks `run`, recording in `ledger`; the exit code.
  int walk(Run run, Ledger ledger, List<Line> welcome) {
    Spot spot = spot(run);
    try (Answers answers = answers();
        Departure _ = Departure.by(answers::restore, this::farewell, surroundings.end())) {
      Walking walking =
          new Walking(
              new Walking.Means(
                  ledger,
                  answers,
                  terminal.output(),
                  workplace::head,
                  (now, procedure) -> Remaining.of(now, procedure).lines()),
              run,
              operator,
              spot);
      return ended(walking.walk(welcome), walking.run());
    }
  }

  private Spot spot(Run run) {
    return phase
        .map(words -> firstOf(Opened.phase(run, words), run))
        .orElseGet(() -> Spot.at(new Route(run).start()));
  }

  private static Spot firstOf(Phase phase, Run run) {
    List<Entry> items =
        run.entries().stream().filter(entry -> entry.phase() == phase && entry.isLeaf()).toList();
    return Spot.at(
        items.stream().filter(run::isOutstanding).findFirst().or(() -> items.stream().findFirst()));
  }

  private Answers answers() {
    boolean interactive = surroundings.terminals().input() && surroundings.terminals().output();
    if (interactive && !surroundings.variable("TERM").orElse("dumb").equals("dumb")) {
      try {
        return EditedAnswers.onTerminal(terminal.output().palette());
      } catch (IOException e) {
        terminal.error().say(Failures.note("this terminal has no line editing"));
      }
    }
    return TypedAnswers.from(
        surroundings.streams().input(), terminal.output(), !surroundings.terminals().input());
  }

  private int ended(Walking.Ending ending, Run run) {
    boolean outstanding = !run.outstanding().isEmpty();
    return switch (ending) {
      case FINISHED -> ExitCode.FINE;
      case QUIT -> left(run, ExitCode.FINE);
      case INPUT_ENDED -> left(run, outstanding ? ExitCode.NO : ExitCode.FINE);
      case INTERRUPTED -> left(run, ExitCode.INTERRUPTED);
    };
  }

  private int left(Run run, int exitCode) {
    String where =
        new Route(run).start().map(Entry::number).map(number -> "; next is " + number).orElse("");
    terminal
        .output()
        .say(
            Line.of(
                "Left with %d of %d settled%s. Everything is saved; `tickdown` resumes."
                    .formatted(run.tally().settled(), run.tally().total(), where)));
    return exitCode;
  }

  private void farewell() {
    terminal
        .output()
        .say(
            List.of(
                Line.empty(),
                Line.of("Left. Everything that was answered is saved; `tickdown` resumes.")));
  }
}
