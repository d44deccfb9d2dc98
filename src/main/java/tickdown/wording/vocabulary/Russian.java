package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Russian words, written as in [English].
final class Russian {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_FIRST, "если"),
          entry(WHEN, "когда"),
          entry(ONLY, "только"),
          entry(FOR, "для"),
          entry(IN, "при"),
          entry(AS, "при"),
          entry(NEEDED, "необходимо, необходимости"),
          entry(OPTIONAL, "опционально"));

  private Russian() {}
}
