package tickdown.checklist;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Finds the item that somebody means by a number, an id, or words that occur in its text alone.
public sealed interface Search {

  /// Exactly this item is meant.
  record One(Entry entry) implements Search {}

  /// No item is meant.
  record None() implements Search {}

  /// Each of these could be meant.
  record Several(List<Entry> entries) implements Search {
    public Several {
      entries = List.copyOf(entries);
    }
  }

  /// The item of `entries` that `words` name: `2.3.2`, an id, or a part of the text in any case.
  static Search in(List<Entry> entries, String words) {
    String wanted = words.strip();
    List<Entry> exact = those(entries, entry -> isExactly(entry, wanted));
    return found(exact.isEmpty() ? those(entries, entry -> mentions(entry, wanted)) : exact);
  }

  private static Search found(List<Entry> entries) {
    return switch (entries.size()) {
      case 0 -> new None();
      case 1 -> new One(entries.getFirst());
      default -> new Several(entries);
    };
  }

  private static boolean isExactly(Entry entry, String wanted) {
    return entry.number().equals(wanted)
        || (entry.number() + ".").equals(wanted)
        || entry.id().equals(wanted);
  }

  private static boolean mentions(Entry entry, String wanted) {
    return !wanted.isEmpty() && fold(entry.item().text().plain()).contains(fold(wanted));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace("`", "").replaceAll("\\s+", " ");
  }

  private static List<Entry> those(List<Entry> entries, Predicate<Entry> which) {
    return entries.stream().filter(which).toList();
  }
}
