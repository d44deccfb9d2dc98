package tickdown.execution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import tickdown.text.SafeText;

/// Output as text that is safe to show. Bytes that are not UTF-8, such as half a character, become
/// U+FFFD. What was overwritten after a carriage return is left out, as on a terminal:
///
///     "10 %\r20 %\rdone\n"    "done"
final class OutputText {
  /// The longest line that is shown, in characters.
  static final int LONGEST_LINE = 2_000;

  private OutputText() {}

  /// The lines of an output.
  static List<SafeText> lines(byte[] output) {
    return split(output).map(SafeText::new).toList();
  }

  /// The last lines, at most so many, of an output of which only the end is given. Of a line with
  /// more than 2,000 characters, the beginning and `…`.
  ///
  /// @param isCut whether something comes before `end`, so that it may begin within a character
  static List<SafeText> lastLines(byte[] end, boolean isCut, int most) {
    byte[] whole = isCut ? fromCharacter(end) : end;
    int begin = beginOfLast(whole, most);
    return split(Arrays.copyOfRange(whole, begin, whole.length))
        .map(line -> new SafeText(within(line)))
        .toList();
  }

  /// The given lines as one text, without a line feed at its end.
  static String joined(List<SafeText> lines) {
    return String.join("\n", lines.stream().map(SafeText::text).toList());
  }

  private static Stream<String> split(byte[] output) {
    String text = new String(output, StandardCharsets.UTF_8);
    Deque<String> lines = new ArrayDeque<>(List.of(text.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines.stream().map(OutputText::visible);
  }

  private static String visible(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    return line.substring(line.lastIndexOf('\r', end - 1) + 1, end);
  }

  private static String within(String line) {
    return line.length() <= LONGEST_LINE ? line : begin(line, LONGEST_LINE - 1) + "…";
  }

  /// The first characters, without half of a surrogate pair.
  static String begin(String text, int most) {
    int end = Math.min(most, text.length());
    boolean isHalf =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, isHalf ? end - 1 : end);
  }

  /// The last characters, without half of a surrogate pair.
  static String end(String text, int most) {
    int begin = Math.max(0, text.length() - most);
    boolean isHalf = begin > 0 && Character.isLowSurrogate(text.charAt(begin));
    return text.substring(isHalf ? begin + 1 : begin);
  }

  /// Without the rest of a character at its beginning.
  static byte[] fromCharacter(byte[] end) {
    int begin = 0;
    while (begin < Math.min(3, end.length) && (end[begin] & 0xc0) == 0x80) {
      begin++;
    }
    return Arrays.copyOfRange(end, begin, end.length);
  }

  private static int beginOfLast(byte[] text, int most) {
    int left = most;
    for (int at = text.length - 1; at > 0; at--) {
      if (text[at - 1] == '\n' && --left == 0) {
        return at;
      }
    }
    return 0;
  }
}
