package tickdown.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.screen.Key;
import tickdown.screen.Screen;
import tickdown.screen.ScreenEffect;
import tickdown.screen.ScreenMessage;
import tickdown.screen.ScreenTransition;
import tickdown.screen.ScreenUpdate;
import tickdown.screen.view.PageView;
import tickdown.screen.view.ScreenView;

/// Presses a few keys on an invisible copy of the screen as soon as the first one is shown. Code is
/// slow when it runs for the first time, and the operator's first answer should not be.
///
/// Everything happens in memory: answers go to a [RehearsalStore] of its own.
final class WarmUp {
  private static final List<Key> KEYS =
      List.of(Key.Special.ENTER, Key.of(' '), Key.of('j'), Key.of(' '), Key.of(' '), Key.of(' '));

  private final Recorder recorder;
  private Screen screen;

  private WarmUp(Screen screen, Recorder recorder) {
    this.screen = screen;
    this.recorder = recorder;
  }

  /// Warms up on a copy of `screen`.
  static void on(Screen screen) {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    Event.Started started = new Event.Started("", "", "", Optional.empty());
    RehearsalStore rehearsal = new RehearsalStore(screen.walk().operator(), clock, started);
    WarmUp practice = new WarmUp(screen, new Recorder(rehearsal, Optional::empty));
    for (Key key : KEYS) {
      practice.receive(new ScreenMessage.Pressed(key));
      ScreenView.of(practice.screen);
    }
  }

  private void receive(ScreenMessage message) {
    ScreenTransition step = new ScreenUpdate(PageView::length).on(screen, message);
    screen = step.screen();
    for (ScreenEffect effect : step.effects()) {
      if (effect instanceof ScreenEffect.Record(var ask)) {
        recorder
            .messages(ask, recorder.record(ask, screen.walk()), screen.walk())
            .forEach(each -> receive(new ScreenMessage.Walked(each)));
      }
    }
  }
}
