package tickdown.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlocking;
import org.jline.utils.Signals;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Palette;

/// The terminal as a full screen: shows pictures and reads keys.
///
/// [#keys] and [#show] are called from one thread. [#leave] may be called from any thread, and
/// nothing is painted after it. Between [#enter] and [#leave], the terminal is in its alternate
/// screen, marks pasted text (xterm, modes 1049 and 2004), does not wrap (DECAWM) and delivers
/// every key immediately. Ctrl-C still sends INT, so it ends even a program that hangs.
public final class FullScreen implements AutoCloseable {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  /// Milliseconds to wait for a picture to be written before leaving: a terminal that accepts no
  /// more output would keep the program from ending.
  private static final int PATIENCE = 500;

  private record Former(String signal, Object handler) {}

  private final Terminal terminal;
  private final boolean isForLines;
  private final Painter painter;
  private final KeyReader reader;
  private final StringBuilder painting = new StringBuilder();
  private final List<Former> formers = new ArrayList<>();

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Attributes before;
  private volatile boolean entered;
  private volatile boolean isLent;
  private volatile boolean leftForGood;
  private volatile boolean changed = true;
  private boolean looksAtSize;
  private Size seen = new Size(0, 0);
  private volatile boolean gone;

  /// A screen on the given terminal, not entered yet.
  FullScreen(Terminal terminal, Painter painter) {
    this(terminal, painter, false);
  }

  private FullScreen(Terminal terminal, Painter painter, boolean isForLines) {
    this.terminal = terminal;
    this.isForLines = isForLines;
    // JLine's character reader holds back the rest of a longer paste until the next key.
    this.reader = new KeyReader(NonBlocking.nonBlocking(terminal.getName(), terminal.input()));
    this.before = terminal.getAttributes();
    this.painter = painter;
  }

  /// Takes over the terminal of this process; fails if there is none.
  ///
  /// @param onlyAscii whether the terminal can show only ASCII
  public static FullScreen onTerminal(Palette palette, boolean onlyAscii) throws IOException {
    FullScreen screen = new FullScreen(SystemTerminal.open(false), new Painter(palette, onlyAscii));
    screen.noticeSize();
    return screen;
  }

  /// The same for lines: [#enter] keeps what is on the screen, [#print] writes below it, and no
  /// picture is shown.
  public static FullScreen forLines() throws IOException {
    FullScreen screen =
        new FullScreen(SystemTerminal.open(true), new Painter(Palette.MONOCHROME, false), true);
    screen.noticeSize();
    return screen;
  }

  /// Waits this long for the rest of a key sequence, in milliseconds. Called before keys are read.
  public void pausing(int milliseconds) {
    reader.pausing(milliseconds);
  }

  /// Writes text and control sequences of ours at the cursor.
  public void print(CharSequence text) {
    alone(() -> {
      if (entered || isLent) {
        write(text);
      }
    });
  }

  private void noticeSize() {
    Object former = Signals.register("WINCH", this::sizeChanged);
    formers.add(new Former("WINCH", former));
    if (former == null) {
      lookAtSize();
    }
  }

  /// From now on, the size is looked at whenever keys are waited for: Windows has no signal for it.
  void lookAtSize() {
    looksAtSize = true;
  }

  /// Enters the full screen, unless it was left for good.
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
    terminal.setAttributes(SystemTerminal.raw(before));
    painter.forget();
    changed = true;
    write(isForLines ? ControlSequences.ENTER_LINES : ControlSequences.ENTER);
  }

  /// Restores the terminal for good, because the program ends. Nobody can enter it again.
  public void leaveForGood() {
    leftForGood = true;
    leave();
  }

  /// Restores the terminal to its state before [#enter]. Calling it again has no effect.
  public void leave() {
    boolean locked = locked();
    try {
      if (isLent) {
        isLent = false;
        giveBack(locked ? ControlSequences.MEND : "");
      } else if (entered) {
        entered = false;
        giveBack(!locked ? "" : isForLines ? ControlSequences.LEAVE_LINES : ControlSequences.LEAVE);
      }
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  /// Gives the terminal to another program while `use` runs, as it was before [#enter]; then takes
  /// it back, whatever that program did to it. Keys that it did not read are dropped.
  ///
  /// @param afterwards runs before the screen is entered again, below what the program printed;
  ///   [#print] and [#keys] can be used
  public void lend(Runnable use, Runnable afterwards) {
    leave();
    isLent = true;
    pauseInput();
    try {
      use.run();
    } finally {
      if (terminal.canPauseResume()) {
        terminal.resume();
      }
      takeBack(afterwards);
    }
  }

  private void pauseInput() {
    try {
      if (terminal.canPauseResume()) {
        terminal.pause(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeBack(Runnable afterwards) {
    alone(() -> {
      if (isLent) {
        terminal.setAttributes(SystemTerminal.raw(before));
        write(ControlSequences.MEND);
      }
    });
    drop();
    afterwards.run();
    drop();
    alone(() -> {
      if (isLent) {
        isLent = false;
        terminal.setAttributes(before);
      }
    });
    enter();
  }

  private void drop() {
    Input typed = keys(AT_ONCE);
    while (typed instanceof Input.Keys) {
      typed = keys(AT_ONCE);
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

  /// @param farewell what is written before, if anything can be written
  private void giveBack(String farewell) {
    try {
      write(farewell);
      terminal.setAttributes(before);
    } catch (IOError | RuntimeException e) {
      gone = true; // There is nothing left to give back.
    }
  }

  /// Shows a picture, unless the screen has been left.
  public void show(Picture picture) {
    alone(() -> {
      if (entered) {
        painting.setLength(0);
        painter.paint(picture, painting);
        write(painting);
      }
    });
  }

  /// Forgets what the terminal shows, so that the next picture is painted completely.
  public void redraw() {
    alone(painter::forget);
  }

  /// Copies text to the clipboard, in terminals that allow it (xterm, OSC 52).
  public void copy(String text) {
    print(ControlSequences.clipboard(text));
  }

  /// The same from within GNU screen, which passes on device control strings of limited length.
  public void copyThroughScreen(String text) {
    print(ControlSequences.clipboardThroughScreen(text));
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

  /// The current size of the terminal.
  public Size size() {
    changed = false;
    seen = current();
    return seen;
  }

  private Size current() {
    return new Size(terminal.getColumns(), terminal.getRows());
  }

  /// Whether the screen must be painted again since the last call of [#size], because the size
  /// changed or the contents were lost.
  public boolean resized() {
    changed |= looksAtSize && !current().equals(seen);
    return changed;
  }

  /// The keys pressed within the given time. Returns as soon as there are some, but waits a little
  /// longer if a key sequence is incomplete.
  public Input keys(Duration atMost) {
    try {
      Input heard = gone ? new Input.Ended() : reader.keys(atMost, this::resized);
      gone |= heard instanceof Input.Ended;
      return heard;
    } catch (IOException | IOError | IllegalStateException e) {
      gone = true;
      return new Input.Ended();
    }
  }

  /// Called when the size of the terminal changes.
  void sizeChanged() {
    changed = true;
  }

  /// Called when the program resumes after it was stopped: its terminal was in other hands.
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
