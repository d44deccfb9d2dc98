package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tickdown.terminal.RawStream;

/// Checks that a terminal received only sequences that Tickdown sends on purpose.
final class HarmlessOutput {
  /// Colours (ECMA-48, 8.3.117): the only sequences in output.
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

  /// Editing a line that is typed into plain lines: clear, move, and bracketed paste (xterm).
  private static final Pattern EDITING = Pattern.compile("\u001b\\[(?:J|[0-9]+[ABC]|\\?2004[hl])");

  /// The marks of a prompt, what is typed, and what follows (OSC 133).
  private static final Pattern MARKS = Pattern.compile("\u001b]133;[ABCD]\u001b\\\\");

  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?1049l";

  /// A full screen never sends a carriage return or line feed; those come from a shell, if the
  /// program was stopped. If the terminal was taken away, a screen has no end.
  private static final Pattern SCREEN =
      Pattern.compile(
          Pattern.quote(ENTER) + "[^\r\n]*?(" + Pattern.quote(LEAVE) + "|(?=[\r\n])|\\z)");

  /// The launcher's output after the JVM was killed. CAN ends a sequence that may be incomplete.
  private static final Pattern MENDING =
      Pattern.compile(
          "(\u001b[^\u001b\\p{Cc}]*)?"
              + "\u0018\u001b\\[\\?2026l\u001b]8;;\u001b\\\\"
              + "(\u001b7\u001b\\[\\?1049l)?"
              + "\u001b\\[\\?7h\u001b\\[\\?2004l\u001b\\[\\?25h\u001b\\[m");

  /// The end of a full screen; a shell may have written something before it.
  private static final String LEAVING =
      "\u001b[?2026l\u001b]8;;\u001b\\\u001b[0m\u001b[?25h\u001b[?7h\u001b[?2004l" + LEAVE;

  /// What puts a terminal right after another program had it.
  private static final String AFTER_ANOTHER =
      "\u001b[0m\u001b]8;;\u001b\\\u001b[?1047l\u001b7\u001b[r\u001b[<u\u001b[>4m\u001b8"
          + "\u001b(B\u000f\u001b[?1l\u001b>\u001b[4l\u001b[?7h\u001b[?25h"
          + "\u001b[?1000l\u001b[?1002l\u001b[?1003l\u001b[?1004l\u001b[?1006l"
          + "\u001b[?2004l\u001b[?2026l\u001b[0 q\u001b[0m";

  private HarmlessOutput() {}

  /// The text in `bytes`, written without a terminal. Fails if they are not UTF-8, or contain
  /// control, bidi or invisible characters other than colours and line feeds.
  static String text(byte[] bytes) {
    String text = decoded(bytes);
    look(text);
    return text;
  }

  /// The same for a terminal, where lines end with CRLF, and full screens use only the sequences of
  /// [RawStream].
  static String onTerminal(byte[] bytes) {
    String text = decoded(bytes);
    String mended =
        MENDING
            .matcher(MARKS.matcher(text).replaceAll(""))
            .replaceAll(found -> found.group(2) == null ? "" : LEAVE);
    SCREEN.matcher(mended).results().forEach(screen -> RawStream.parts(screen.group()));
    String outside =
        SCREEN
            .matcher(mended)
            .replaceAll("")
            .replace("\r", "")
            .replace(AFTER_ANOTHER, "")
            .replace("\u001b[K\n", "\n")
            .replace(LEAVING, "")
            .replace(LEAVE, "");
    look(EDITING.matcher(outside).replaceAll(""));
    return text;
  }

  private static void look(String text) {
    String rest = COLOURS.matcher(text).replaceAll("");
    String harmful =
        rest.codePoints()
            .filter(HarmlessOutput::isHarmful)
            .collect(
                StringBuilder::new,
                (all, point) -> all.append("U+%04X ".formatted(point)),
                StringBuilder::append)
            .toString();
    assertEquals("", harmful, () -> "harmful characters in: " + rest);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(
          "this is not UTF-8: " + new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }

  private static boolean isHarmful(int point) {
    return point < 0x20 && point != '\n'
        || point >= 0x7f && point < 0xa0
        || point >= 0x200b && point <= 0x200f
        || point >= 0x2028 && point <= 0x202e
        || point >= 0x2060 && point <= 0x206f
        || point == 0xfeff;
  }
}
