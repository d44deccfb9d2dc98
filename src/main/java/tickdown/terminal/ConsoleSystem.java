package tickdown.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.terminal.Size;
import org.jline.terminal.spi.SystemStream;

/// What Windows does with the console of a process (Microsoft, Console Functions).
interface ConsoleSystem {

  /// A key that was pressed or released (`KEY_EVENT_RECORD`).
  ///
  /// @param code the virtual key code
  /// @param character a UTF-16 code unit; 0 if the key has none
  /// @param modifiers the state of the control keys
  record KeyEvent(boolean isDown, short code, char character, int modifiers) {}

  /// The mode of a standard stream; empty if it is not the console.
  OptionalInt mode(SystemStream stream);

  /// Changes the mode; returns whether the console supports it.
  boolean setMode(SystemStream stream, int mode);

  /// The size of the window on which a stream is shown; empty if it is not the console.
  Optional<Size> window(SystemStream stream);

  /// Shows the first characters of `text`; returns how many.
  int write(SystemStream stream, char[] text, int length) throws IOException;

  /// Waits for input at most as many milliseconds; empty if there was none, or no key.
  Optional<KeyEvent> key(int milliseconds) throws IOException;
}
