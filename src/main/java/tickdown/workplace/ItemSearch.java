package tickdown.workplace;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;

/// Finds the item that somebody means by a number, an id, or words that occur in its text alone.
public sealed interface ItemSearch {

  /// Exactly this item is meant.
  record One(Entry entry) implements ItemSearch {}

  /// No item is meant.
  record None() implements ItemSearch {}

  /// Each of these could be meant.
  record Several(List<Entry> entries) implements ItemSearch {
    public Several {
      entries = List.copyOf(entries);
    }
  }

  /// The item of `entries` that `words` name: `2.3.2`, an id, whole words of the text in any case,
  /// or else a part of it.
  static ItemSearch in(List<Entry> entries, String words) {
    String wanted = words.strip();
    if (looksLikeNumber(wanted)) {
      return entries.stream()
          .filter(entry -> isExactly(entry, wanted))
          .findFirst()
          .<ItemSearch>map(One::new)
          .orElseGet(None::new);
    }
    return Stream.<Predicate<Entry>>of(
            entry -> isExactly(entry, wanted),
            entry -> mentions(" " + words(entry) + " ", " " + fold(wanted) + " "),
            entry -> mentions(words(entry), fold(wanted)))
        .map(which -> entries.stream().filter(which).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(ItemSearch::found)
        .orElseGet(None::new);
  }

  private static ItemSearch found(List<Entry> entries) {
    return entries.size() == 1 ? new One(entries.getFirst()) : new Several(entries);
  }

  private static boolean isExactly(Entry entry, String wanted) {
    return entry.number().equals(wanted)
        || (entry.number() + ".").equals(wanted)
        || entry.id().equals(wanted);
  }

  /// A number that is mistyped must not become a word that happens to stand in some text.
  private static boolean looksLikeNumber(String wanted) {
    return !wanted.isEmpty() && wanted.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static boolean mentions(String text, String wanted) {
    return !wanted.isBlank() && text.contains(wanted);
  }

  private static String words(Entry entry) {
    return fold(entry.item().text().plain());
  }

  /// Letters in lower case, backticks away, blanks single, and punctuation apart from words.
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("`", "")
        .replaceAll("([\\s(),.;:!?\"]+|(?=$))", " ")
        .strip();
  }
}
