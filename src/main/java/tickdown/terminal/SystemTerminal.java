package tickdown.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.OSUtils;

/// Opens the terminal of this process through JLine.
final class SystemTerminal {
  /// No key (`_POSIX_VDISABLE`).
  private static final int NO_KEY = OSUtils.IS_OSX ? 0xff : 0;

  private SystemTerminal() {}

  /// The terminal of this process; fails if there is none.
  ///
  /// @param isForLines whether it shows lines, and no pictures
  static Terminal open(boolean isForLines) throws IOException {
    if (OSUtils.IS_WINDOWS && WindowsConsole.ofThisProcess().isPresent()) {
      return WindowsTerminal.open(isForLines);
    }
    try {
      return UnixTerminal.open();
    } catch (IOException e) {
      return byPrograms();
    }
  }

  /// JLine can also ask about the terminal by starting programs (test, stty). This is only the
  /// fallback if its native library does not work, and for the terminals of Cygwin and MSYS on
  /// Windows, which are no console.
  private static Terminal byPrograms() throws IOException {
    TerminalType.define();
    try {
      return TerminalBuilder.builder()
          .system(true)
          .dumb(false)
          .exec(true)
          .type(TerminalType.NAME)
          .encoding(StandardCharsets.UTF_8)
          .graphemeCluster(false)
          .nativeSignals(false)
          .build();
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  /// Keys are delivered immediately, without echo, and only Ctrl-C sends a signal: QUIT would print
  /// threads over the screen, and suspending must leave the screen first.
  static Attributes raw(Attributes before) {
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
}
