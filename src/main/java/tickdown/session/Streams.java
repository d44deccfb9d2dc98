package tickdown.session;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import tickdown.terminal.WindowsConsole;

/// The standard streams; text is written to them in UTF-8.
public record Streams(InputStream input, OutputStream output, OutputStream error) {

  /// Those of this process.
  ///
  /// @param console the console of Windows on some of them
  static Streams ofThisProcess(Optional<WindowsConsole> console) {
    return new Streams(
        console
            .filter(WindowsConsole::isInput)
            .map(WindowsConsole::input)
            .orElseGet(() -> new FileInputStream(FileDescriptor.in)),
        console
            .filter(WindowsConsole::isOutput)
            .map(WindowsConsole::output)
            .orElseGet(() -> new FileOutputStream(FileDescriptor.out)),
        console
            .filter(WindowsConsole::isError)
            .map(WindowsConsole::error)
            .orElseGet(() -> new FileOutputStream(FileDescriptor.err)));
  }
}
