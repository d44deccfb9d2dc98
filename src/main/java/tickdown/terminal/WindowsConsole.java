package tickdown.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.AbstractWindowsTerminal;
import org.jline.terminal.spi.SystemStream;

/// Which standard streams of this process are a console of Windows, and what that can do.
public final class WindowsConsole {
  private final ConsoleSystem system;

  WindowsConsole(ConsoleSystem system) {
    this.system = system;
  }

  /// The console of this process, if any standard stream is one. Empty as well if JLine's native
  /// library does not work.
  public static Optional<WindowsConsole> ofThisProcess() {
    try {
      WindowsConsole console = new WindowsConsole(new Kernel32Console());
      return console.isInput() || console.isOutput() || console.isError()
          ? Optional.of(console)
          : Optional.empty();
    } catch (LinkageError | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// Whether standard input is the console.
  public boolean isInput() {
    return isConsole(SystemStream.Input);
  }

  /// Whether standard output is.
  public boolean isOutput() {
    return isConsole(SystemStream.Output);
  }

  /// Whether standard error is.
  public boolean isError() {
    return isConsole(SystemStream.Error);
  }

  private boolean isConsole(SystemStream stream) {
    return system.mode(stream).isPresent();
  }

  /// Makes the console obey control sequences, which is off by default in the windows of cmd.exe
  /// and PowerShell; returns whether it does. It stays on, as after other programs with colours.
  public boolean obeysControlSequences() {
    return outputs().filter(this::isConsole).allMatch(this::obeys);
  }

  private boolean obeys(SystemStream stream) {
    int mode = system.mode(stream).orElse(0);
    return system.setMode(
        stream, mode | AbstractWindowsTerminal.ENABLE_VIRTUAL_TERMINAL_PROCESSING);
  }

  /// The width of the window on which output or errors are shown.
  public OptionalInt columns() {
    return outputs()
        .flatMap(stream -> system.window(stream).stream())
        .mapToInt(Size::getColumns)
        .findFirst();
  }

  private static Stream<SystemStream> outputs() {
    return Stream.of(SystemStream.Output, SystemStream.Error);
  }

  /// Standard input as a stream of UTF-8; the JDK knows in which code page lines are typed.
  public InputStream input() {
    InputStream typed = new FileInputStream(FileDescriptor.in);
    try {
      return new ConsoleLines(
          typed, Charset.forName(System.getProperty("stdin.encoding", "UTF-8")));
    } catch (IllegalArgumentException e) {
      return typed;
    }
  }

  /// Standard output as a stream of UTF-8.
  public OutputStream output() {
    return new ConsoleStream(system, SystemStream.Output);
  }

  /// Standard error as a stream of UTF-8.
  public OutputStream error() {
    return new ConsoleStream(system, SystemStream.Error);
  }
}
