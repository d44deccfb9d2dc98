package tickdown.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `[ ]` or `[x]` at the beginning of an item.
///
/// @param line the line in the file, counted from 1
/// @param ticked whether it contains an `x` or `X`
record Box(int line, boolean ticked) {

  /// A space or an x in brackets, followed by white space (GFM 5.3).
  private static final Pattern AT_START = Pattern.compile("[ \\t]*\\[([ \\txX])](?=\\s)");

  /// The box at the beginning of `first`, the first line of a paragraph; `more` tells whether other
  /// lines follow.
  static Optional<Box> at(Source.Line first, boolean more) {
    Matcher box = AT_START.matcher(more ? first.text() + "\n" : first.text());
    boolean found = box.lookingAt() && (more || !first.text().substring(box.end()).isBlank());
    return found
        ? Optional.of(new Box(first.number(), "xX".contains(box.group(1))))
        : Optional.empty();
  }
}
