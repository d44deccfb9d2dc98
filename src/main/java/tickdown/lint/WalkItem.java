package tickdown.lint;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.wording.Irreversible;
import tickdown.wording.vocabulary.Phrase;

/// An item of the walk, and its words.
record WalkItem(Entry entry, Phrase words) {

  /// The items of `checklist` in order, without those of procedures.
  static List<WalkItem> in(Checklist checklist) {
    return checklist.entries().stream()
        .filter(entry -> !entry.phase().isProcedure())
        .map(entry -> new WalkItem(entry, Phrase.withCode(entry.item().text().plain())))
        .toList();
  }

  /// The place of the first of `items` that is such an `action`.
  static OptionalInt first(List<WalkItem> items, Predicate<WalkItem> action) {
    return IntStream.range(0, items.size()).filter(i -> action.test(items.get(i))).findFirst();
  }

  /// Whether it cannot be undone.
  boolean isIrreversible() {
    return entry.isIrreversible();
  }

  /// Whether it changes what runs in production, or its data.
  boolean isInProduction() {
    return Irreversible.isInProduction(words);
  }

  int line() {
    return entry.item().line();
  }

  /// Its text in quotation marks, short enough to stand in a sentence.
  String quote() {
    return ItemQuote.of(words.text());
  }
}
