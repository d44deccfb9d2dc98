package tickdown.command.walking;

import java.util.Optional;
import java.util.function.ToIntFunction;
import tickdown.english.LocalTimes;
import tickdown.report.Remaining;
import tickdown.session.AnswerSource;
import tickdown.session.CheckRunner;
import tickdown.session.EditedInput;
import tickdown.session.EventStore;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.session.PlainLoop;
import tickdown.session.Signals;
import tickdown.session.StepRunner;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;
import tickdown.walk.Greeting;
import tickdown.walk.Walk;

/// A walk in plain lines.
record LineWalk(WalkParts parts) {

  /// Greets, and walks until the operator leaves; returns the exit code.
  int walk(Walk walk, EventStore store, String checklist, Greeting greeting) {
    return lead(
        walk,
        store,
        checklist,
        lines -> {
          lines.greet(greeting);
          int exitCode = parts.farewell(store).after(lines.walk(), walk, lines.run());
          lines.misread().ifPresent(Farewell::refuse);
          return exitCode;
        });
  }

  /// Leads through the walk like `how`, with line editing on a terminal that supports it; returns
  /// the exit code.
  int lead(Walk walk, EventStore store, String checklist, ToIntFunction<PlainLoop> how) {
    Optional<FullScreen> terminal = ScreenSetup.forLines(parts.context());
    Output output = parts.context().console().output();
    try (Signals signals = Signals.ofThisProcess()) {
      if (terminal.isEmpty()) {
        Typist typist = new Typist(answers(), signals, () -> {});
        return inLines(walk, store, checklist, how, typist);
      }
      try (EditedInput input = new EditedInput(terminal.get(), signals, output)) {
        Typist typist = new Typist(input, signals, input::leaveForGood);
        return inLines(walk, store, checklist, how, typist);
      }
    }
  }

  /// Where answers are typed in plain lines.
  ///
  /// @param signals tell whether a Ctrl-C was meant for a question, or for a step
  /// @param restore restores the terminal because the program ends
  private record Typist(AnswerSource answers, Signals signals, Runnable restore) {}

  private int inLines(
      Walk walk, EventStore store, String checklist, ToIntFunction<PlainLoop> how, Typist typist) {
    StepRunner steps = parts.runner();
    CheckRunner checks = parts.checks(store);
    try (ExitSignals _ =
        ExitSignals.by(
            typist.signals().prompt()::takes,
            () -> {
              steps.abandon();
              checks.abandon();
              typist.restore().run();
            },
            () -> Farewell.interrupted(parts.context().console().output(), store),
            parts.context().environment().end())) {
      PlainLoop walking =
          new PlainLoop(
              new PlainLoop.Dependencies(
                  parts.recorder(store, steps),
                  typist.answers(),
                  parts.context().console().output(),
                  parts.watched(checklist, store),
                  new PlainLoop.PlainSteps(steps, checks, typist.signals()),
                  parts.files(store),
                  () ->
                      new LocalTimes(
                          parts.context().environment().clock().instant(),
                          parts.context().environment().zone()),
                  parts.lookups(walk.run(), checklist),
                  (now, procedure) -> Remaining.of(now, procedure).lines()),
              walk);
      return how.applyAsInt(walking);
    }
  }

  private AnswerSource answers() {
    return LineInput.from(
        parts.context().environment().streams().input(),
        parts.context().console().output(),
        !parts.context().environment().terminals().input());
  }
}
