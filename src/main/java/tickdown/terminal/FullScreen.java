package tickdown.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.OSUtils;
import org.jline.utils.Signals;
import tickdown.screen.Key;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Palette;

/// The terminal as a screen that shows pictures and hears keys.
///
/// One thread calls [#keys] and [#show]; [#leave] may come from any thread, and nothing is painted
/// after it. Between [#enter] and [#leave] the terminal is in its alternate screen, tells pastes
/// apart (xterm, modes 1049 and 2004), does not wrap (DECAWM) and gives every key at once; ctrl-c
/// still is the signal INT, so that it ends even a program that hangs.
public final class FullScreen implements AutoCloseable {
  private static final String ENTER = "\u001b[?1049h\u001b[?2004h\u001b[?7l\u001b[?25l";

  /// Ends whatever painting may have begun (update, link, look), then undoes `ENTER`.
  private static final String LEAVE =
      "\u001b[?2026l\u001b]8;;\u001b\\\u001b[0m\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l";

  /// A name for terminals of any type: JLine starts a program (infocmp) to ask what a type can do
  /// that it does not know.
  private static final String ANY_TYPE = "tickdown-screen";

  /// Nothing of what types can do is used here; but on Windows JLine itself says with these what
  /// was pressed.
  private static final String ANY_KEYS =
      """
      tickdown-screen,
      \tkcbt=\\E[Z, kcub1=\\E[D, kcud1=\\E[B, kcuf1=\\E[C, kcuu1=\\E[A,
      \tkdch1=\\E[3~, kend=\\E[F, khome=\\E[H, knp=\\E[6~, kpp=\\E[5~,
      """;

  /// No key (`_POSIX_VDISABLE`).
  private static final int NO_KEY = OSUtils.IS_OSX ? 0xff : 0;

  /// Milliseconds of silence that end a sequence of characters.
  private static final int PAUSE = 50;

  /// Milliseconds after which a change of the terminal is noticed at the latest.
  private static final int GLANCE = 100;

  /// Milliseconds that leaving waits for a picture to be written: a terminal that takes no more
  /// would keep the program from ending.
  private static final int PATIENCE = 500;

  private record Former(String signal, Object handler) {}

  private final Terminal terminal;
  private final NonBlockingInputStream input;
  private final Painter painter;
  private final Keyboard keyboard = new Keyboard();
  private final Utf8Decoder utf8 = new Utf8Decoder();
  private final byte[] typed = new byte[1024];
  private final StringBuilder painting = new StringBuilder();
  private final List<Former> formers = new ArrayList<>();

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Attributes before;
  private volatile boolean entered;
  private volatile boolean leftForGood;
  private volatile boolean changed = true;
  private volatile boolean gone;

  /// A screen on that terminal, not entered yet.
  FullScreen(Terminal terminal, Painter painter) {
    this.terminal = terminal;
    // JLine's reader of characters keeps the rest of a longer paste back until the next key.
    this.input = NonBlocking.nonBlocking(terminal.getName(), terminal.input());
    this.before = terminal.getAttributes();
    this.painter = painter;
  }

  /// Takes over the terminal that the program was started on; fails when there is none.
  ///
  /// @param onlyAscii whether the terminal shows nothing but ASCII characters
  public static FullScreen onTerminal(Palette palette, boolean onlyAscii) throws IOException {
    InfoCmp.setLoadedInfoCmp(ANY_TYPE, ANY_KEYS);
    FullScreen screen = new FullScreen(systemTerminal(), new Painter(palette, onlyAscii));
    screen.on("WINCH", screen::sizeChanged);
    return screen;
  }

  /// JLine also starts programs (test, stty) to ask about the terminal, though its native library
  /// knows; they are left for where that library does not work.
  private static Terminal systemTerminal() throws IOException {
    try {
      return systemTerminal(false);
    } catch (IOException | IllegalStateException e) {
      return byPrograms();
    }
  }

  private static Terminal byPrograms() throws IOException {
    try {
      return systemTerminal(true);
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private static Terminal systemTerminal(boolean byPrograms) throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .dumb(false)
        .exec(byPrograms)
        .type(ANY_TYPE)
        .encoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .nativeSignals(false)
        .build();
  }

  private void on(String signal, Runnable reaction) {
    formers.add(new Former(signal, Signals.register(signal, reaction)));
  }

  /// Begins to be a full screen, unless it was left for good.
  public void enter() {
    alone(() -> {
      if (!entered && !leftForGood) {
        entered = true;
        before = terminal.getAttributes();
        takeOver();
      }
    });
  }

  private void alone(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  private void takeOver() {
    terminal.setAttributes(raw());
    painter.forget();
    changed = true;
    write(ENTER);
  }

  /// Every key comes at once, without echo, and only ctrl-c is a signal: QUIT would print threads
  /// over the screen, and suspending has to leave it first.
  private Attributes raw() {
    Attributes raw = new Attributes(before);
    raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
    raw.setLocalFlag(LocalFlag.ISIG, true);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    raw.setControlChar(ControlChar.VSUSP, NO_KEY);
    raw.setControlChar(ControlChar.VQUIT, NO_KEY);
    return raw;
  }

  /// Gives the terminal back for good, because the program ends: whoever goes on meanwhile cannot
  /// take it again.
  public void leaveForGood() {
    leftForGood = true;
    leave();
  }

  /// Gives the terminal back as it was before [#enter]; once is enough, more do no harm.
  public void leave() {
    boolean locked = locked();
    try {
      if (entered) {
        entered = false;
        giveBack(locked);
      }
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  private boolean locked() {
    try {
      return lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return lock.tryLock();
    }
  }

  private void giveBack(boolean writing) {
    try {
      if (writing) {
        write(LEAVE);
      }
      terminal.setAttributes(before);
    } catch (IOError | RuntimeException e) {
      gone = true; // There is nothing left to give back.
    }
  }

  /// Makes the terminal show that picture, unless it has been left.
  public void show(Picture picture) {
    alone(() -> {
      if (entered) {
        painting.setLength(0);
        painter.paint(picture, painting);
        write(painting);
      }
    });
  }

  /// Forgets what stands on the terminal: the next picture is painted whole.
  public void redraw() {
    alone(painter::forget);
  }

  /// Puts text on the clipboard, in terminals that allow it (xterm, OSC 52).
  public void copy(String text) {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    alone(() -> {
      if (entered) {
        write("\u001b]52;c;" + encoded + "\u001b\\");
      }
    });
  }

  private void write(CharSequence text) {
    if (text.isEmpty()) {
      return;
    }
    try {
      terminal.output().write(text.toString().getBytes(StandardCharsets.UTF_8));
      terminal.output().flush();
    } catch (IOException e) {
      gone = true;
    }
  }

  /// How large the terminal is now.
  public Size size() {
    changed = false;
    return new Size(terminal.getColumns(), terminal.getRows());
  }

  /// Whether what is shown no longer fits, since [#size] was asked for: the terminal has another
  /// size, or has to be painted anew.
  public boolean resized() {
    return changed;
  }

  /// The keys that are pressed within that time; does not wait for more when there are some. What
  /// has begun to come is waited for, if need be a little longer.
  public Input keys(Duration atMost) {
    try {
      return gone ? new Input.Ended() : heard(System.nanoTime() + atMost.toNanos());
    } catch (IOException | IOError | IllegalStateException e) {
      gone = true;
      return new Input.Ended();
    }
  }

  private Input heard(long deadline) throws IOException {
    List<Key> keys = new ArrayList<>();
    boolean more = true;
    while (more) {
      int count = input.readBuffered(typed, patience(deadline));
      if (count == NonBlockingInputStream.EOF) {
        gone = true;
      } else if (count > 0) {
        keys.addAll(keyboard.typed(utf8.decoded(typed, count)));
      } else if (keyboard.isUnfinished()) {
        keys.addAll(keyboard.pause());
      }
      boolean early = !changed && System.nanoTime() - deadline < 0;
      more = !gone && keys.isEmpty() && (early || keyboard.isUnfinished());
    }
    return !keys.isEmpty() ? new Input.Keys(keys) : gone ? new Input.Ended() : new Input.Nothing();
  }

  /// Milliseconds for one read; never 0, which would be for ever. A pause is a pause only when it
  /// is long enough, even if that takes longer than was asked for.
  private long patience(long deadline) {
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    return keyboard.isUnfinished() ? PAUSE : Math.clamp(left, 1, GLANCE);
  }

  /// The terminal has another size.
  void sizeChanged() {
    changed = true;
  }

  /// The program goes on after it was stopped by somebody: its terminal was in other hands.
  public void continued() {
    try {
      alone(() -> {
        if (entered) {
          takeOver();
        }
      });
    } catch (IOError | RuntimeException e) {
      gone = true;
    }
  }

  @Override
  public void close() {
    leave();
    formers.forEach(former -> Signals.unregister(former.signal(), former.handler()));
    try {
      terminal.close();
    } catch (IOException | IOError e) {
      // The terminal is gone.
    }
  }
}
