package tickdown.run;

import java.util.List;
import java.util.regex.Pattern;
import tickdown.text.LowerCase;

/// The words of an item's text, for comparing them with those of another.
///
/// Backticks and the amount of white space do not matter. Case and punctuation matter for equality,
/// but not for similarity.
///
/// @param sorted the words in alphabetical order
public record ItemWords(String text, List<String> words, List<String> sorted) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /// Marks a text in the journal that was cut.
  private static final String CUT = "…";

  /// The words of an item's text, or of its possibly cut text in the journal.
  public static ItemWords of(String text) {
    String plain = BLANKS.matcher(text.replace("`", "").strip()).replaceAll(" ");
    List<String> found =
        BETWEEN_WORDS.splitAsStream(LowerCase.of(plain)).filter(word -> !word.isEmpty()).toList();
    List<String> words = found.isEmpty() ? List.of(plain) : found;
    return new ItemWords(plain, words, words.stream().sorted().toList());
  }

  /// Whether the texts are equal; a cut text is compared as far as it goes.
  public boolean equalsText(ItemWords other) {
    return text.equals(other.text) || isBeginningOf(other) || other.isBeginningOf(this);
  }

  private boolean isBeginningOf(ItemWords whole) {
    return text.length() > 500
        && text.endsWith(CUT)
        && whole.text.startsWith(text.substring(0, text.length() - CUT.length()));
  }

  /// The share of common words, from 0 to 1 (Dice's coefficient; a word that occurs twice counts
  /// twice).
  public double similarity(ItemWords other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.size() && j < other.sorted.size()) {
      int order = sorted.get(i).compareTo(other.sorted.get(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / (sorted.size() + other.sorted.size());
  }
}
