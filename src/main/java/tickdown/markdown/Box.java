package tickdown.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `[ ]` or `[x]` with which the text of an item begins.
///
/// @param line the line of the file, counted from 1
/// @param ticked whether there is an x in it, of either case
record Box(int line, boolean ticked) {

  /// A blank or an x in brackets, and white space after it (GFM 5.3).
  private static final Pattern AT_START = Pattern.compile("[ \\t]*\\[([ \\txX])](?=\\s)");

  /// The box at the start of the first line of a paragraph, `first`; `more` says whether lines
  /// follow it.
  static Optional<Box> at(Source.Line first, boolean more) {
    Matcher box = AT_START.matcher(more ? first.text() + "\n" : first.text());
    boolean found = box.lookingAt() && (more || !first.text().substring(box.end()).isBlank());
    return found
        ? Optional.of(new Box(first.number(), "xX".contains(box.group(1))))
        : Optional.empty();
  }
}
