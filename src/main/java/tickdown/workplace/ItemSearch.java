package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.text.LowerCase;

/// Finds an item by its number, its id, or words that occur only in its text.
public sealed interface ItemSearch {

  /// Exactly one item matches.
  record One(Entry entry) implements ItemSearch {}

  /// No item matches.
  record None() implements ItemSearch {}

  /// Several items match.
  record Several(List<Entry> entries) implements ItemSearch {
    public Several {
      entries = List.copyOf(entries);
    }
  }

  /// The item of `entries` that `words` identify: `2.3.2`, an id, whole words of the text in any
  /// case, or else part of it.
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

  /// The number that `words` are, without a full stop at its end; empty if they are something else.
  static Optional<String> number(String words) {
    String wanted = words.strip();
    return Optional.of(wanted.endsWith(".") ? wanted.substring(0, wanted.length() - 1) : wanted)
        .filter(ItemSearch::looksLikeNumber);
  }

  private static ItemSearch found(List<Entry> entries) {
    return entries.size() == 1 ? new One(entries.getFirst()) : new Several(entries);
  }

  private static boolean isExactly(Entry entry, String wanted) {
    return entry.number().equals(wanted)
        || (entry.number() + ".").equals(wanted)
        || entry.id().equals(wanted);
  }

  /// A mistyped number must not match the text of an item.
  private static boolean looksLikeNumber(String wanted) {
    return !wanted.isEmpty() && wanted.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static boolean mentions(String text, String wanted) {
    return !wanted.isBlank() && text.contains(wanted);
  }

  private static String words(Entry entry) {
    return fold(entry.item().text().plain());
  }

  /// Converts to lower case, removes backticks, collapses spaces, and separates punctuation from
  /// words.
  private static String fold(String text) {
    return LowerCase.of(text).replace("`", "").replaceAll("([\\s(),.;:!?\"]+|(?=$))", " ").strip();
  }
}
