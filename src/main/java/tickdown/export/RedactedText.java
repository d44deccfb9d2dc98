package tickdown.export;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tickdown.markdown.ItemSource;
import tickdown.markdown.ItemSpan;
import tickdown.run.Embargo;

/// The text of a checklist without its words: headings and boxes.
///
///     # Lamp 1.4.1            # [REDACTED]
///     Ask Ben.
///     - [x] Patch the lamp    - [x] [REDACTED]
public final class RedactedText {
  private static final Pattern LINES = Pattern.compile("(?<=\\n)|(?<=\\r)(?!\\n)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?=[ \\t])");

  /// What may be before a box: spaces, and the signs of lists and quotes.
  private static final Pattern SIGNS = Pattern.compile("[ \\t>*+\\-0-9.)]*");

  private RedactedText() {}

  /// Redacts the text of a readable checklist.
  ///
  /// @param counted what is an item in it
  public static String of(String text, ItemSource counted) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Map<Integer, Integer> marks = new HashMap<>();
    ItemSpan.in(plain, counted)
        .forEach(item -> item.mark().ifPresent(mark -> marks.put(item.line(), mark)));
    StringBuilder redacted = new StringBuilder();
    int number = 0;
    int start = 0;
    for (String line : LINES.split(plain)) {
      number++;
      append(redacted, line, marks.containsKey(number) ? marks.get(number) - start : -1);
      start += line.length();
    }
    return redacted.toString();
  }

  /// @param mark where the mark of a box is in the line; negative if there is none
  private static void append(StringBuilder redacted, String line, int mark) {
    var heading = HEADING.matcher(line);
    if (mark > 0) {
      String before = line.substring(0, mark - 1);
      redacted
          .append(SIGNS.matcher(before).matches() ? before : "- ")
          .append(line, mark - 1, mark + 2)
          .append(' ')
          .append(Embargo.REDACTED)
          .append('\n');
    } else if (heading.lookingAt()) {
      redacted.append(heading.group()).append(' ').append(Embargo.REDACTED).append('\n');
    } else if (line.isBlank()) {
      redacted.append('\n');
    }
  }
}
