package tickdown.markdown;

import java.text.Normalizer;
import java.util.Locale;

/// A text as one segment of an id: `No linting errors (`ruff check .`)` becomes
/// `no-linting-errors`.
///
/// A parenthesis at the end is dropped if something remains, because it changes most often.
/// Compatible characters are unified (NFKC, UAX 15: `ﬁ` is `fi`, fullwidth becomes plain), so that
/// text that looks the same keeps its id. Letters and digits of any script are kept, in lower case
/// and with their combining marks. Everything else becomes a single `-`.
final class Slug {

  /// The maximum length of a slug.
  static final int LONGEST = 60;

  private static final int BEGINNING = 1000;
  private static final int FIRST_SELECTOR = 0xfe00;
  private static final int LAST_SELECTOR = 0xfe0f;

  private Slug() {}

  /// The slug of `text`, or `otherwise` if it contains no letter or digit.
  static String of(String text, String otherwise) {
    String slug = slug(withoutEnd(text.strip()));
    String whole = slug.isEmpty() ? slug(text) : slug;
    return whole.isEmpty() ? otherwise : cut(whole);
  }

  private static String withoutEnd(String text) {
    if (!text.endsWith(")") && !text.endsWith("）")) {
      return text;
    }
    int open = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      open += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
      if (open == 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /// The slug of a text. Only the beginning is looked at if that gives enough: the case of a letter
  /// can depend on its neighbours, which makes long texts slow.
  private static String slug(String text) {
    if (text.length() > BEGINNING) {
      String slug = slugOfWhole(text.substring(0, BEGINNING));
      if (slug.length() > 2 * LONGEST) {
        return slug;
      }
    }
    return slugOfWhole(text);
  }

  private static String slugOfWhole(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String normal = normal(text);
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      add(normal.codePointAt(i), slug);
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static String normal(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void add(int point, StringBuilder slug) {
    boolean inside = !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-';
    if (Character.isLetterOrDigit(point) || (inside && isMark(point))) {
      slug.appendCodePoint(point);
    } else if (inside) {
      slug.append('-');
    }
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && (point < FIRST_SELECTOR || point > LAST_SELECTOR);
  }

  private static String cut(String slug) {
    if (slug.codePointCount(0, slug.length()) <= LONGEST) {
      return slug;
    }
    String start = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
    int end = start.lastIndexOf('-');
    return end > start.length() / 2 ? start.substring(0, end) : start;
  }
}
