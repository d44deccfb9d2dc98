package tickdown.command.walking;

import tickdown.command.options.DisplayOptions;
import tickdown.english.AnsweredText;
import tickdown.english.EventText;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.screen.Glyphs;
import tickdown.screen.ScreenConfig;
import tickdown.session.CheckRunner;
import tickdown.session.Clipboard;
import tickdown.session.EventStore;
import tickdown.session.ScreenLoop;
import tickdown.session.Signals;
import tickdown.session.StepRunner;
import tickdown.session.WalkEnd;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;
import tickdown.walk.Greeting;
import tickdown.walk.Walk;

/// A walk on the full screen.
///
/// @param display how the operator wants it shown
record ScreenWalk(WalkParts parts, DisplayOptions display) {

  /// Walks until the operator leaves; returns the exit code.
  int walk(FullScreen screen, Walk walk, EventStore store, String checklist, Greeting greeting) {
    StepRunner steps = parts.runner();
    CheckRunner checks = parts.checks(store);
    try (Signals interruptions = Signals.ofThisProcess();
        ExitSignals _ =
            ExitSignals.by(
                interruptions.prompt()::takes,
                () -> {
                  steps.abandon();
                  checks.abandon();
                  screen.leaveForGood();
                },
                () -> Farewell.interrupted(parts.context().console().output(), store),
                parts.context().environment().end());
        screen) {
      ScreenLoop walking =
          new ScreenLoop(
              new ScreenLoop.Dependencies(
                  parts.recorder(store, steps),
                  screen,
                  new Clipboard(screen, parts.context().environment()),
                  parts.watched(checklist, store),
                  steps,
                  checks,
                  parts.files(store),
                  interruptions,
                  parts.context().environment().clock(),
                  parts.lookups(walk.run(), checklist)),
              walk.askingOnlyForTheRelease(),
              setting(walk.run(), store));
      WalkEnd ending = walking.walk(greeting);
      parts
          .context()
          .console()
          .output()
          .tell(AnsweredText.of(walking.run(), walk.run().events().size(), parts.operator()));
      if (ending == WalkEnd.FINISHED) {
        parts.context().console().output().tell(new EventText(walking.run()).finished());
      }
      return parts.farewell(store).after(ending, walk, walking.run());
    }
  }

  private ScreenConfig setting(Run run, EventStore store) {
    return new ScreenConfig(
        store.heading(release(run)),
        new ScreenConfig.Style(
            ScreenSetup.isAscii(display, parts.context().environment())
                ? Glyphs.ASCII
                : Glyphs.UNICODE,
            parts.context().console().output().palette(),
            parts.context().environment().zone()));
  }

  private static String release(Run run) {
    return RunIdentity.of(run.history()).map(RunIdentity::run).orElse("");
  }
}
