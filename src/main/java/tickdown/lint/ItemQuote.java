package tickdown.lint;

/// The text of an item, shortened for use in a sentence.
final class ItemQuote {
  private static final int LONGEST = 60;

  private ItemQuote() {}

  /// `Push tag to remote (git push …)` in quotation marks, cut after a word if it is long.
  static String of(String text) {
    String words = text.replace("`", "");
    return "“" + (words.length() <= LONGEST ? words : cut(words)) + "”";
  }

  private static String cut(String words) {
    int end = words.lastIndexOf(' ', LONGEST);
    String start = words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST / 2));
    return start.strip() + " …";
  }
}
