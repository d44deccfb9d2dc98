package tickdown.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/// The terminal of this process on Linux and macOS, through JLine's native library.
///
/// It does what the terminal of JLine's builder does there, but for what makes the first screen
/// late: the search for providers, and reading the names of 500 terminal capabilities of which the
/// screen uses none.
final class UnixTerminal extends AbstractUnixSysTerminal {
  private final Pty pty;
  private final InputGate gate;

  private UnixTerminal(JniTerminalProvider provider, Pty pty) throws IOException {
    this.pty = pty;
    this.gate = new InputGate(milliseconds -> CLibrary.pollForInput(STDIN_FD, milliseconds));
    super(
        provider,
        SystemStream.Output,
        "tickdown",
        "tickdown-screen",
        UTF_8,
        UTF_8,
        UTF_8,
        false,
        Terminal.SignalHandler.SIG_DFL,
        pty.getAttr());
  }

  /// The terminal on standard input and output; fails where they are not both one, or where JLine
  /// has no native library.
  static Terminal open() throws IOException {
    try {
      JniTerminalProvider provider = new JniTerminalProvider();
      if (!provider.isSystemStream(SystemStream.Input)) {
        throw new IOException("standard input is not a terminal");
      }
      return new UnixTerminal(provider, provider.current(SystemStream.Output));
    } catch (LinkageError | RuntimeException e) {
      throw new IOException(e);
    }
  }

  @Override
  protected void parseInfoCmp() {
    // The screen writes its own sequences.
  }

  @Override
  protected IntUnaryOperator createPollFunction() {
    return gate::poll;
  }

  @Override
  public boolean canPauseResume() {
    return true;
  }

  @Override
  public void pause(boolean wait) {
    gate.close();
  }

  @Override
  public void resume() {
    gate.open();
  }

  // A terminal that is gone is noticed when its input ends.

  @Override
  protected Attributes doGetAttributes() {
    try {
      return pty.getAttr();
    } catch (IOException e) {
      return new Attributes();
    }
  }

  @Override
  protected void doSetAttributes(Attributes attributes) {
    try {
      pty.setAttr(attributes);
    } catch (IOException e) {
      // It has no attributes any more.
    }
  }

  @Override
  protected Size doGetSize() {
    try {
      return pty.getSize();
    } catch (IOException e) {
      return Size.of(0, 0);
    }
  }

  @Override
  protected void doSetSize(Sized size) {
    throw new UnsupportedOperationException("the size of a terminal is up to its owner");
  }
}
