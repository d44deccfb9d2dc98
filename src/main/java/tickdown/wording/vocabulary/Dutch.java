package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// What Dutch words say; [English] explains how they are written.
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
