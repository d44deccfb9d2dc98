package tickdown.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tickdown.run.Happening;
import tickdown.terminal.screen.Key;
import tickdown.terminal.screen.Screen;
import tickdown.terminal.screen.ScreenEffect;
import tickdown.terminal.screen.ScreenMessage;
import tickdown.terminal.screen.ScreenStep;
import tickdown.terminal.screen.ScreenUpdate;
import tickdown.terminal.screen.ScreenView;

/// Presses a few keys that nobody pressed, on a screen that nobody sees, as soon as the first one
/// is shown: code that runs for the first time is slow, and the operator's first answer should not
/// be.
///
/// Everything happens in memory: what is answered goes to a [Rehearsal] of its own.
final class Practice {
  private static final List<Key> KEYS =
      List.of(Key.Special.ENTER, Key.of(' '), Key.of('j'), Key.of(' '), Key.of(' '), Key.of(' '));

  private final Recorder recorder;
  private Screen screen;

  private Practice(Screen screen, Recorder recorder) {
    this.screen = screen;
    this.recorder = recorder;
  }

  /// Practises on a copy of `screen`.
  static void on(Screen screen) {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    Happening.Started started = new Happening.Started("", "", "", false, Optional.empty());
    Rehearsal rehearsal = new Rehearsal(screen.walk().operator(), clock, started);
    Practice practice = new Practice(screen, new Recorder(rehearsal, Optional::empty));
    for (Key key : KEYS) {
      practice.receive(new ScreenMessage.Pressed(key));
      ScreenView.of(practice.screen);
    }
  }

  private void receive(ScreenMessage message) {
    ScreenStep step = ScreenUpdate.on(screen, message);
    screen = step.screen();
    for (ScreenEffect effect : step.effects()) {
      if (effect instanceof ScreenEffect.Record(var ask)) {
        receive(new ScreenMessage.Walked(recorder.record(ask, screen.walk()).message()));
      }
    }
  }
}
