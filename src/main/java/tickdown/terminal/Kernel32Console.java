package tickdown.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.nativ.Kernel32;
import org.jline.nativ.Kernel32.CONSOLE_SCREEN_BUFFER_INFO;
import org.jline.nativ.Kernel32.INPUT_RECORD;
import org.jline.terminal.Size;
import org.jline.terminal.spi.SystemStream;

/// The console of this process on Windows, through JLine's native library.
final class Kernel32Console implements ConsoleSystem {
  private static final int OBJECT_IS_SIGNALLED = 0;

  @Override
  public OptionalInt mode(SystemStream stream) {
    int[] mode = new int[1];
    return Kernel32.GetConsoleMode(handle(stream), mode) == 0
        ? OptionalInt.empty()
        : OptionalInt.of(mode[0]);
  }

  @Override
  public boolean setMode(SystemStream stream, int mode) {
    return Kernel32.SetConsoleMode(handle(stream), mode) != 0;
  }

  @Override
  public Optional<Size> window(SystemStream stream) {
    CONSOLE_SCREEN_BUFFER_INFO info = new CONSOLE_SCREEN_BUFFER_INFO();
    return Kernel32.GetConsoleScreenBufferInfo(handle(stream), info) == 0
        ? Optional.empty()
        : Optional.of(Size.of(info.windowWidth(), info.windowHeight()));
  }

  @Override
  public int write(SystemStream stream, char[] text, int length) throws IOException {
    int[] written = new int[1];
    if (Kernel32.WriteConsoleW(handle(stream), text, length, written, 0) == 0) {
      throw new IOException("cannot write to the console: " + Kernel32.getLastErrorMessage());
    }
    return written[0];
  }

  @Override
  public Optional<KeyEvent> key(int milliseconds) throws IOException {
    long input = handle(SystemStream.Input);
    if (Kernel32.WaitForSingleObject(input, milliseconds) != OBJECT_IS_SIGNALLED) {
      return Optional.empty();
    }
    for (INPUT_RECORD each : Kernel32.readConsoleInputHelper(input, 1, false)) {
      if (each.eventType == INPUT_RECORD.KEY_EVENT) {
        return Optional.of(
            new KeyEvent(
                each.keyEvent.keyDown,
                each.keyEvent.keyCode,
                each.keyEvent.uchar,
                each.keyEvent.controlKeyState));
      }
    }
    return Optional.empty();
  }

  private static long handle(SystemStream stream) {
    return Kernel32.GetStdHandle(
        switch (stream) {
          case Input -> Kernel32.STD_INPUT_HANDLE;
          case Output -> Kernel32.STD_OUTPUT_HANDLE;
          case Error -> Kernel32.STD_ERROR_HANDLE;
        });
  }
}
