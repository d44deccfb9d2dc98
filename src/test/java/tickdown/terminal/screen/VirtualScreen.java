package tickdown.terminal.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.terminal.Sized;
import org.jline.utils.ScreenTerminal;
import tickdown.text.Palette;

/// A [FullScreen] on a terminal that exists in memory only: a test types on it, shows pictures on
/// it, and reads what an operator would see.
///
///     try (var terminal = VirtualScreen.of(80, 24)) {
///       for (Key key : terminal.type("jj ")) { ... }
///       terminal.screen().show(picture);
///       assertEquals("...", terminal.text());
///     }
///
/// The terminal is JLine's: it drops combining marks, and takes the parts of a joined emoji for
/// emoji by themselves (two columns each), and a heart made an emoji by a selector for one column.
public final class VirtualScreen implements AutoCloseable {
  private final ScreenTerminal.VirtualTerminal virtual;
  private final FullScreen screen;

  private VirtualScreen(int columns, int rows, Palette palette, boolean onlyAscii) {
    try {
      virtual = ScreenTerminal.withTerminal("virtual", "xterm-256color", columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    screen = new FullScreen(virtual.terminal(), new Painter(palette, onlyAscii));
    screen.enter();
  }

  /// An entered screen of that size, in colours.
  public static VirtualScreen of(int columns, int rows) {
    return new VirtualScreen(columns, rows, Palette.COLOURED, false);
  }

  /// An entered screen of a terminal that shows neither colours nor anything but ASCII.
  public static VirtualScreen plain(int columns, int rows) {
    return new VirtualScreen(columns, rows, Palette.MONOCHROME, true);
  }

  /// What the program holds.
  public FullScreen screen() {
    return screen;
  }

  /// Types these characters, as a terminal sends them; the keys that the program hears. An escape
  /// at the end is heard after the pause that tells it.
  public List<Key> type(String characters) {
    Thread typing = Thread.ofVirtual().start(() -> send(characters));
    List<Key> keys = new ArrayList<>();
    boolean more = true;
    while (more) {
      boolean sent = !typing.isAlive();
      more = hear(keys) || !sent;
    }
    return keys;
  }

  /// The pipe into the terminal may be full until somebody reads.
  private void send(String characters) {
    try {
      virtual.terminal().processInputBytes(characters.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hear(List<Key> keys) {
    boolean heard = false;
    if (screen.keys(Duration.ZERO) instanceof Input.Keys(List<Key> more)) {
      keys.addAll(more);
      heard = true;
    }
    return heard;
  }

  /// Gives the terminal another size.
  public void resize(int columns, int rows) {
    Sized size = org.jline.terminal.Size.of(columns, rows);
    virtual.screen().setSize(size);
    virtual.terminal().setSize(size);
    screen.sizeChanged();
  }

  /// What stands on the screen: its rows without blanks at their ends, and without empty ones at
  /// the end.
  public String text() {
    return text(virtual.screen());
  }

  static String text(ScreenTerminal screen) {
    return screen
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /// Where the cursor stands.
  public Picture.Cursor cursor() {
    int[] cursor = new int[2];
    virtual.screen().dump(new long[cells()], cursor);
    return new Picture.Cursor(cursor[0], cursor[1]);
  }

  private int cells() {
    return virtual.screen().getColumns() * virtual.screen().getRows();
  }

  /// The terminal behind the screen.
  ScreenTerminal.VirtualTerminal terminal() {
    return virtual;
  }

  @Override
  public void close() {
    screen.close();
  }
}
