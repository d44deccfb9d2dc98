package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Dutch words, written as in [English].
final class Dutch {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "indien"),
          entry(ONLY, "alleen"),
          entry(FOR, "voor"),
          entry(IN, "bij, als"),
          entry(OPTIONAL, "optioneel"),
          entry(NEEDED, "nodig"));

  private Dutch() {}
}
