package tickdown.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.AbstractWindowsTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.NonBlockingInputStream;

/// The console of this process on Windows as a terminal.
///
/// It differs from the terminal of JLine's builder in three things. Ctrl-C interrupts although it
/// arrives as a key: as an event of the console it would also reach cmd.exe, which asks whether the
/// batch job of the launcher is to be terminated. Other programs get the console with the mode that
/// it had, in which it edits lines and sends Ctrl-C as an event. And input is read only while keys
/// are wanted.
///
/// While it shows pictures, its window does not scroll when the last column of the last row is
/// written; a line feed alone does not return to the first column then.
final class WindowsTerminal extends AbstractWindowsTerminal<SystemStream> {
  /// Milliseconds after which [#pause] is noticed at the latest.
  private static final int GLANCE = 100;

  private static final int UNKNOWN = -1;

  /// Of the output mode (Microsoft, SetConsoleMode).
  private static final int DISABLE_NEWLINE_AUTO_RETURN = 0x8;

  private final ConsoleSystem system;
  private final Runnable interrupt;
  private final OutputStream shown;
  private final NonBlockingInputStream typed;
  private final boolean isForLines;

  private WindowsTerminal(
      TerminalProvider provider,
      ConsoleSystem system,
      Runnable interrupt,
      boolean isForLines,
      int inputMode,
      int outputMode)
      throws IOException {
    this.system = system;
    this.interrupt = interrupt;
    this.isForLines = isForLines;
    OutputStream console = new ConsoleStream(system, SystemStream.Output);
    this.shown = console;
    super(
        provider,
        SystemStream.Output,
        new OutputStreamWriter(console, UTF_8),
        "tickdown",
        TerminalType.NAME,
        UTF_8,
        false,
        Terminal.SignalHandler.SIG_DFL,
        SystemStream.Input,
        inputMode,
        SystemStream.Output,
        outputMode);
    this.typed = new ConsoleKeys(reader);
    attributes.setLocalFlag(LocalFlag.ICANON, true);
  }

  /// The console on standard input and output; fails where they are not both one, or where it does
  /// not understand control sequences (Windows 10 before version 1607, and its legacy mode).
  ///
  /// @param interrupt what Ctrl-C does
  /// @param isForLines whether it shows lines, and no pictures
  static WindowsTerminal open(
      TerminalProvider provider, ConsoleSystem system, Runnable interrupt, boolean isForLines)
      throws IOException {
    TerminalType.define();
    int input = modeOf(system, SystemStream.Input);
    int output = modeOf(system, SystemStream.Output);
    if (!system.setMode(SystemStream.Output, output | ENABLE_VIRTUAL_TERMINAL_PROCESSING)) {
      throw new IOException("the console does not understand control sequences");
    }
    return new WindowsTerminal(provider, system, interrupt, isForLines, input, output);
  }

  /// The same for this process.
  static WindowsTerminal open(boolean isForLines) throws IOException {
    try {
      return open(
          new JniTerminalProvider(), new Kernel32Console(), InterruptSignal::raise, isForLines);
    } catch (LinkageError | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static int modeOf(ConsoleSystem system, SystemStream stream) throws IOException {
    return system
        .mode(stream)
        .orElseThrow(() -> new IOException("standard " + stream + " is not a console"));
  }

  @Override
  public InputStream input() {
    return typed;
  }

  @Override
  public OutputStream output() {
    return shown;
  }

  @Override
  public void raise(Signal signal) {
    if (signal == Signal.INT) {
      interrupt.run();
    } else {
      super.raise(signal);
    }
  }

  @Override
  public Attributes getAttributes() {
    return new Attributes(attributes);
  }

  @Override
  public void setAttributes(Attributes wanted) {
    attributes.copy(wanted);
    if (wanted.getLocalFlag(LocalFlag.ICANON)) {
      pause();
      setConsoleMode(inConsole, originalInConsoleMode);
      setConsoleMode(outConsole, forText());
    } else {
      setConsoleMode(inConsole, ENABLE_WINDOW_INPUT);
      setConsoleMode(outConsole, isForLines ? forText() : forText() | DISABLE_NEWLINE_AUTO_RETURN);
      resume();
    }
  }

  private int forText() {
    return originalOutConsoleMode | ENABLE_VIRTUAL_TERMINAL_PROCESSING;
  }

  @Override
  protected boolean processConsoleInput() throws IOException {
    Optional<ConsoleSystem.KeyEvent> key = system.key(GLANCE);
    if (key.isPresent()) {
      processKeyEvent(
          key.get().isDown(), key.get().code(), key.get().character(), key.get().modifiers());
    }
    return key.isPresent();
  }

  @Override
  public Size getSize() {
    return system.window(SystemStream.Output).orElse(Size.of(0, 0));
  }

  @Override
  protected int getConsoleMode(SystemStream stream) {
    return system.mode(stream).orElse(UNKNOWN);
  }

  @Override
  protected void setConsoleMode(SystemStream stream, int mode) {
    system.setMode(stream, mode);
  }

  @Override
  public int getDefaultForegroundColor() {
    return UNKNOWN;
  }

  @Override
  public int getDefaultBackgroundColor() {
    return UNKNOWN;
  }
}
