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
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;

/// Opens the terminal of this process through JLine.
final class SystemTerminal {
  /// A terminal type of our own: for types that it does not know, JLine would start infocmp.
  private static final String ANY_TYPE = "tickdown-screen";

  /// Capabilities of terminal types are not used here, except on Windows, where JLine reports keys
  /// with them.
  private static final String ANY_KEYS =
      """
      tickdown-screen,
      \tkcbt=\\E[Z, kcub1=\\E[D, kcud1=\\E[B, kcuf1=\\E[C, kcuu1=\\E[A,
      \tkdch1=\\E[3~, kend=\\E[F, khome=\\E[H, knp=\\E[6~, kpp=\\E[5~,
      """;

  /// No key (`_POSIX_VDISABLE`).
  private static final int NO_KEY = OSUtils.IS_OSX ? 0xff : 0;

  private SystemTerminal() {}

  /// The terminal of this process; fails if there is none.
  static Terminal open() throws IOException {
    try {
      return OSUtils.IS_WINDOWS ? builtByJLine(false) : UnixTerminal.open();
    } catch (IOException | IllegalStateException e) {
      return byPrograms();
    }
  }

  /// JLine can also ask about the terminal by starting programs (test, stty). This is only the
  /// fallback if its native library does not work.
  private static Terminal byPrograms() throws IOException {
    try {
      return builtByJLine(true);
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private static Terminal builtByJLine(boolean byPrograms) throws IOException {
    InfoCmp.setLoadedInfoCmp(ANY_TYPE, ANY_KEYS);
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
