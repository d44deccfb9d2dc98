package tickdown.terminal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/// A console of Windows that exists in memory only.
public final class SimulatedConsole implements ConsoleSystem {
  /// `ENABLE_PROCESSED_INPUT`, `ENABLE_LINE_INPUT`, `ENABLE_ECHO_INPUT`, `ENABLE_INSERT_MODE`,
  /// `ENABLE_QUICK_EDIT_MODE`, `ENABLE_EXTENDED_FLAGS`, `ENABLE_AUTO_POSITION`.
  static final int FOUND = 0x1f7 & ~0x10;

  /// `ENABLE_PROCESSED_OUTPUT`, `ENABLE_WRAP_AT_EOL_OUTPUT`.
  static final int FOUND_OUTPUT = 0x3;

  static final int SEQUENCES = 0x4;
  static final int DELAYED_WRAP = 0x8;
  static final int CONTROL = 0x8;
  static final int LEFT_ALT = 0x2;
  static final int RIGHT_ALT = 0x1;
  static final int SHIFT = 0x10;

  private final Map<SystemStream, Integer> modes = new EnumMap<>(SystemStream.class);
  private final BlockingQueue<KeyEvent> keys = new LinkedBlockingQueue<>();
  private final StringBuilder shown = new StringBuilder();
  private Size size = Size.of(80, 24);
  private boolean isLegacy;
  private int most = Integer.MAX_VALUE;
  private int longest;
  private boolean isDivided;

  /// A console on all three streams.
  public SimulatedConsole() {
    modes.put(SystemStream.Input, FOUND);
    modes.put(SystemStream.Output, FOUND_OUTPUT);
    modes.put(SystemStream.Error, FOUND_OUTPUT);
  }

  /// The same, with another program or a file on standard output.
  public SimulatedConsole withPipedOutput() {
    modes.remove(SystemStream.Output);
    return this;
  }

  /// The same, with answers from a file.
  public SimulatedConsole withPipedInput() {
    modes.remove(SystemStream.Input);
    return this;
  }

  /// The same in its legacy mode, in which it knows no control sequences.
  public SimulatedConsole inLegacyMode() {
    isLegacy = true;
    return this;
  }

  /// As the program sees it.
  public WindowsConsole console() {
    return new WindowsConsole(this);
  }

  WindowsTerminal terminal(Runnable interrupt) throws IOException {
    return WindowsTerminal.open(new JniTerminalProvider(), this, interrupt, false);
  }

  WindowsTerminal terminalForLines() throws IOException {
    return WindowsTerminal.open(new JniTerminalProvider(), this, () -> {}, true);
  }

  void accepting(int characters) {
    most = characters;
  }

  synchronized void resize(int columns, int rows) {
    size = Size.of(columns, rows);
  }

  /// Presses and releases a key.
  void press(int code, char character, int modifiers) {
    keys.add(new KeyEvent(true, (short) code, character, modifiers));
    keys.add(new KeyEvent(false, (short) code, character, modifiers));
  }

  /// Presses the keys of these characters.
  void type(String characters) {
    characters.chars().forEach(each -> press(0, (char) each, 0));
  }

  /// What was written.
  public synchronized String shown() {
    return shown.toString();
  }

  /// The largest number of characters that were written at once.
  int longest() {
    return longest;
  }

  /// Whether a character was written in two parts.
  boolean isDivided() {
    return isDivided;
  }

  @Override
  public synchronized OptionalInt mode(SystemStream stream) {
    return modes.containsKey(stream) ? OptionalInt.of(modes.get(stream)) : OptionalInt.empty();
  }

  @Override
  public synchronized boolean setMode(SystemStream stream, int mode) {
    boolean isRefused = isLegacy && stream != SystemStream.Input && (mode & SEQUENCES) != 0;
    if (!isRefused) {
      modes.put(stream, mode);
    }
    return !isRefused;
  }

  @Override
  public synchronized Optional<Size> window(SystemStream stream) {
    return modes.containsKey(stream) ? Optional.of(size) : Optional.empty();
  }

  @Override
  public synchronized int write(SystemStream stream, char[] text, int length) {
    int accepted = Math.min(most, length);
    shown.append(text, 0, accepted);
    longest = Math.max(longest, length);
    isDivided |= Character.isHighSurrogate(text[length - 1]);
    return accepted;
  }

  @Override
  public Optional<KeyEvent> key(int milliseconds) throws IOException {
    try {
      return Optional.ofNullable(keys.poll(milliseconds, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
