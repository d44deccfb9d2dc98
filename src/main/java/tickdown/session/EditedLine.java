package tickdown.session;

import tickdown.screen.LineEdit;
import tickdown.text.Columns;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// What to send to a terminal when a line changes that is edited after its prompt.
///
/// What is added at the end is only printed, so that it is never read out twice; everything else
/// rewrites the line after the prompt. Uses only movements that every terminal has (ECMA-48, CUU,
/// CUF and ED).
///
/// @param columns the width of the terminal
record EditedLine(Line prompt, int columns) {

  EditedLine {
    columns = Math.max(1, columns);
  }

  /// From one line to another, with the cursor where it belongs.
  String change(LineEdit before, LineEdit now) {
    if (before.text().equals(now.text())) {
      return before.at() == now.at() ? "" : moved(cursor(before), cursor(now));
    }
    boolean adds =
        before.at() == before.text().length()
            && now.at() == now.text().length()
            && now.text().startsWith(before.text());
    return adds
        ? safe(now.text().substring(before.text().length())) + edge(now)
        : rewritten(before, now);
  }

  private String rewritten(LineEdit before, LineEdit now) {
    int end = place(now.text());
    return moved(cursor(before), place(""))
        + "\u001b[J"
        + safe(now.text())
        + edge(now)
        + moved(end, cursor(now));
  }

  /// After the last column, the cursor is moved to the next row, where it belongs.
  private String edge(LineEdit now) {
    return now.text().isEmpty() || place(now.text()) % columns > 0 ? "" : " \b";
  }

  private int cursor(LineEdit line) {
    return place(line.text().substring(0, line.at()));
  }

  /// How many columns after the beginning of the prompt the cursor is after `text`.
  private int place(String text) {
    return Columns.of(prompt.text()) + Columns.of(safe(text));
  }

  private String moved(int from, int to) {
    int up = from / columns - to / columns;
    int right = to % columns;
    return (up > 0 ? "\u001b[" + up + "A" : up < 0 ? "\u001b[" + -up + "B" : "")
        + "\r"
        + (right > 0 ? "\u001b[" + right + "C" : "");
  }

  private static String safe(String text) {
    return new SafeText(text).text();
  }
}
