package tickdown.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What is sent to a terminal beside pictures (ECMA-48, xterm).
final class ControlSequences {
  /// Begins the full screen.
  static final String ENTER = "\u001b[?1049h\u001b[?2004h\u001b[?7l\u001b[?25l";

  /// Only marks pasted text; for lines that are edited below what was printed before.
  static final String ENTER_LINES = "\u001b[?2004h";

  /// Reverts `ENTER_LINES`.
  static final String LEAVE_LINES = "\u001b[?2004l";

  /// Ends whatever painting may have begun (update, link, style), then reverts `ENTER`.
  static final String LEAVE =
      "\u001b[?2026l\u001b]8;;\u001b\\\u001b[0m\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l";

  /// Ends whatever another program may have left behind: style, link, alternate screen, scrolling
  /// region, keyboard modes, character set, insert mode, mouse, focus and paste reports, the shape
  /// of the cursor. The cursor stays where it is.
  static final String MEND =
      "\u001b[0m\u001b]8;;\u001b\\\u001b[?1047l"
          + "\u001b7\u001b[r\u001b[<u\u001b[>4m\u001b8"
          + "\u001b(B\u000f\u001b[?1l\u001b>\u001b[4l\u001b[?7h\u001b[?25h"
          + "\u001b[?1000l\u001b[?1002l\u001b[?1003l\u001b[?1004l\u001b[?1006l"
          + "\u001b[?2004l\u001b[?2026l\u001b[0 q\u001b[0m";

  /// How many characters GNU screen passes on at once.
  private static final int PASSED = 200;

  private ControlSequences() {}

  /// Copies text to the clipboard, in terminals that allow it (xterm, OSC 52).
  static String clipboard(String text) {
    return clipboard(text, "\u001b\\");
  }

  /// The same from within GNU screen, which passes on device control strings of limited length.
  static String clipboardThroughScreen(String text) {
    return throughScreen(clipboard(text, "\u0007"));
  }

  /// The sequence in device control strings.
  static String throughScreen(String sequence) {
    StringBuilder passed = new StringBuilder();
    for (int at = 0; at < sequence.length(); at += PASSED) {
      passed
          .append("\u001bP")
          .append(sequence, at, Math.min(sequence.length(), at + PASSED))
          .append("\u001b\\");
    }
    return passed.toString();
  }

  private static String clipboard(String text, String end) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + end;
  }
}
