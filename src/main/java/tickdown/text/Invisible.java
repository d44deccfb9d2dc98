package tickdown.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Finds characters that are invisible or that change the order in which others are displayed.
public final class Invisible {
  private static final int JOINER = 0x200d;
  private static final int NON_JOINER = 0x200c;
  private static final int EMOJI_SELECTOR = 0xfe0f;

  private Invisible() {}

  /// Whether the character at `index` would be drawn as nothing, or would reorder its neighbours.
  ///
  /// Joiners and variation selectors are allowed where they are meant to be used: inside an emoji,
  /// or between letters of a script whose spelling needs them.
  public static boolean misleads(String text, int index) {
    int point = text.codePointAt(index);
    if (point < 0xa0) {
      return point < 0x20 || point >= 0x7f;
    }
    if (point == JOINER || point == NON_JOINER) {
      return !joins(text, index);
    }
    if (isVariationSelector(point)) {
      return index == 0 || Character.isWhitespace(text.codePointBefore(index));
    }
    return isHidden(point);
  }

  /// Whether this character must be escaped in a file or stream that a terminal or YAML reader may
  /// see.
  public static boolean mustBeEscaped(int point) {
    return point < 0x20
        || (point >= 0x7f && point < 0xa0)
        || point == JOINER
        || point == NON_JOINER
        || (point >= 0xa0 && isHidden(point))
        || (point >= 0xfffe && point <= 0xffff);
  }

  private static boolean joins(String text, int index) {
    int after = index + 1;
    if (index == 0 || after >= text.length()) {
      return false;
    }
    int left = text.codePointBefore(index);
    int right = text.codePointAt(after);
    if (isHidden(left) || isHidden(right)) {
      return false;
    }
    boolean emoji = endsEmoji(text, index) && Character.isExtendedPictographic(right);
    return emoji || Joining.joins(left, right);
  }

  /// Whether an emoji ends before `end`, possibly followed by a skin tone or a selector.
  private static boolean endsEmoji(String text, int end) {
    int last = text.codePointBefore(end);
    int start = end - Character.charCount(last);
    return last == EMOJI_SELECTOR && start > 0
        ? isEmojiPart(text.codePointBefore(start))
        : isEmojiPart(last);
  }

  private static boolean isEmojiPart(int point) {
    return (Character.isExtendedPictographic(point) && !isHidden(point))
        || Character.isEmojiModifier(point);
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> isBlankLetter(point);
    };
  }

  /// Letters and marks that are drawn as nothing (Default_Ignorable_Code_Point, except format
  /// characters).
  private static boolean isBlankLetter(int point) {
    return switch (point) {
      case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
      default -> point >= 0x180b && point <= 0x180f;
    };
  }

  /// A class of its own because the tables of scripts take long to load, and few texts have
  /// joiners.
  private static final class Joining {

    /// Scripts whose spelling needs joiners (RFC 5892, appendices A.1 and A.2).
    private static final Set<UnicodeScript> SCRIPTS =
        Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);

    private Joining() {}

    static boolean joins(int left, int right) {
      return SCRIPTS.contains(script(left)) && SCRIPTS.contains(script(right));
    }

    private static UnicodeScript script(int point) {
      return Character.isDefined(point) ? UnicodeScript.of(point) : UnicodeScript.UNKNOWN;
    }
  }
}
