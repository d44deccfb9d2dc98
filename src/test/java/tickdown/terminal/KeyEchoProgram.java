package tickdown.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.screen.Key;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Line;
import tickdown.text.Palette;

/// A program that shows the keys it receives: `q` quits, `x` throws, `h` hangs.
///
/// [FullScreenOnTerminalTest] starts it to leave a full screen in every possible way.
final class KeyEchoProgram {
  private final FullScreen screen;
  private final List<Line> heard = new ArrayList<>();

  private KeyEchoProgram(FullScreen screen) {
    this.screen = screen;
  }

  public static void main(String[] arguments) throws IOException {
    try (FullScreen screen = FullScreen.onTerminal(Palette.COLOURED, false);
        ExitSignals _ =
            ExitSignals.by(screen::leave, () -> {}, code -> Runtime.getRuntime().halt(code))) {
      screen.enter();
      new KeyEchoProgram(screen).look();
    }
  }

  private void look() {
    boolean more = true;
    while (more) {
      show();
      more =
          switch (screen.keys(Duration.ofSeconds(1))) {
            case Input.Keys(List<Key> keys) -> keys.stream().allMatch(this::heard);
            case Input.Nothing() -> true;
            case Input.Ended() -> false;
          };
    }
  }

  private void show() {
    Size size = screen.size();
    List<Line> rows = new ArrayList<>(heard);
    rows.addFirst(Line.of(size.columns() + " x " + size.rows()));
    screen.show(new Picture(size, rows, Optional.empty()));
  }

  private boolean heard(Key key) {
    heard.add(Line.of("heard " + key));
    show();
    if (key.equals(Key.of('x'))) {
      throw new IllegalStateException("as asked for");
    }
    while (key.equals(Key.of('h'))) {
      Thread.onSpinWait();
    }
    return !key.equals(Key.of('q'));
  }
}
