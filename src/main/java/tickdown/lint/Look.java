package tickdown.lint;

import java.text.Normalizer;
import tickdown.text.LowerCase;

/// What a text looks like: the same for texts that a reader cannot tell apart.
///
/// Case does not count, nor do compatible forms (NFKC, UAX 15), characters that are drawn as
/// nothing, variation selectors, and combining marks beyond the second on one letter.
final class Look {
  private static final int MOST_MARKS = 2;

  private Look() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return LowerCase.of(text);
    }
    StringBuilder look = new StringBuilder(text.length());
    int marks = 0;
    for (int point : text.codePoints().toArray()) {
      marks = isVariationSelector(point) ? marks : isMark(point) ? marks + 1 : 0;
      boolean isHidden = isVariationSelector(point) || Character.getType(point) == Character.FORMAT;
      if (marks <= MOST_MARKS && !isHidden) {
        look.appendCodePoint(point);
      }
    }
    return Normalizer.normalize(LowerCase.of(look.toString()), Normalizer.Form.NFKC);
  }

  private static boolean isVariationSelector(int point) {
    return point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
