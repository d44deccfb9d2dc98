package tickdown.terminal;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream;
import tickdown.screen.Key;
import tickdown.screen.Picture;
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
/// The terminal is JLine's. It drops combining marks and selectors, takes the parts of a joined emoji
/// and of a flag for emoji by themselves (two columns each), and a sign made an emoji by a selector
/// for one column; what stands behind is in its column all the same. [CellTerminal] shows such clusters
/// whole.
public final class VirtualScreen implements AutoCloseable {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final ScreenTerminal display;
  private final LineDisciplineTerminal terminal;
  private final FullScreen screen;

  private VirtualScreen(int columns, int rows, Palette palette, boolean onlyAscii) {
    var wire = new ScreenTerminalOutputStream.DelegateOutputStream();
    display = new ScreenTerminal(columns, rows);
    try {
      OutputStream both = new Both(wire, sent);
      terminal = new LineDisciplineTerminal("virtual", "ansi", both, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.setSize(display);
    ScreenTerminal.wireTerminal(display, terminal, wire);
    screen = new FullScreen(terminal, new Painter(palette, onlyAscii));
    screen.enter();
  }

  /// Writes to the terminal and records the output.
  private static final class Both extends FilterOutputStream {
    private final OutputStream other;

    Both(OutputStream one, OutputStream other) {
      super(one);
      this.other = other;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      other.write(b);
    }
  }

  /// A screen of the given size, already entered, with colours.
  public static VirtualScreen of(int columns, int rows) {
    return new VirtualScreen(columns, rows, Palette.COLOURED, false);
  }

  /// A screen, already entered, on a terminal without colours that supports only ASCII.
  public static VirtualScreen plain(int columns, int rows) {
    return new VirtualScreen(columns, rows, Palette.MONOCHROME, true);
  }

  /// The screen, as the program uses it.
  public FullScreen screen() {
    return screen;
  }

  /// Types these characters as a terminal sends them, and returns the resulting keys. An Escape at
  /// the end is recognized after its pause.
  public List<Key> type(String characters) {
    Thread typing = Thread.ofVirtual().start(() -> send(characters));
    List<Key> keys = new ArrayList<>();
    boolean sent = false;
    boolean heard = false;
    while (!sent || heard) {
      sent = !typing.isAlive();
      heard = hear(keys);
    }
    return keys;
  }

  /// The pipe into the terminal may be full until it is read.
  private void send(String characters) {
    try {
      terminal.processInputBytes(characters.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hear(List<Key> keys) {
    return screen.keys(Duration.ZERO) instanceof Input.Keys(List<Key> more) && keys.addAll(more);
  }

  /// Resizes the terminal.
  public void resize(int columns, int rows) {
    Sized size = org.jline.terminal.Size.of(columns, rows);
    display.setSize(size);
    terminal.setSize(size);
    screen.sizeChanged();
  }

  /// The contents of the screen, without trailing spaces and empty rows.
  public String text() {
    return text(display);
  }

  static String text(ScreenTerminal screen) {
    return screen
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /// The position of the cursor.
  public Picture.Cursor cursor() {
    int[] cursor = new int[2];
    display.dump(new long[cells()], cursor);
    return new Picture.Cursor(cursor[0], cursor[1]);
  }

  private int cells() {
    return display.getColumns() * display.getRows();
  }

  /// Everything that was sent to the terminal; fails if it contains anything that Tickdown does not
  /// send on purpose.
  List<RawStream.Part> sent() {
    return RawStream.parts(sent.toString(StandardCharsets.UTF_8));
  }

  /// The display of the terminal.
  public ScreenTerminal display() {
    return display;
  }

  /// The terminal, as the program uses it.
  LineDisciplineTerminal terminal() {
    return terminal;
  }

  @Override
  public void close() {
    screen.close();
  }
}
