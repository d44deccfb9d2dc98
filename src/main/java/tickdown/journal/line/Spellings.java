package tickdown.journal.line;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the constants of an enum are spelled in a journal: `NOT_APPLICABLE` is `not-applicable`.
final class Spellings<W extends Enum<W>> {
  private final Map<String, W> words = new HashMap<>();
  private final String[] spellings;

  Spellings(W[] all) {
    spellings = new String[all.length];
    for (W word : all) {
      String spelling = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      spellings[word.ordinal()] = spelling;
      words.put(spelling, word);
    }
  }

  String of(W word) {
    return spellings[word.ordinal()];
  }

  /// The constant that is spelled like this; empty if it is from a newer version.
  Optional<W> named(String spelling) {
    return Optional.ofNullable(words.get(spelling));
  }
}
