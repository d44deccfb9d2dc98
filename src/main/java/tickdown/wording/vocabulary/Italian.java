package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Italian words, written as in [English].
final class Italian {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(SE, "se"),
          entry(AFTER_SE, "necessario, applicabile, possibile, il, lo, la, un, una, non, serve"),
          entry(WHEN, "quando"),
          entry(ONLY, "solo"),
          entry(FOR, "per"),
          entry(OPTIONAL, "facoltativo, facoltativa, opzionale"),
          entry(NEEDED, "necessario"),
          entry(NOT, "non"),
          entry(TROUBLE, "emergenza"),
          entry(ACTION_FIRST, "procedura, procedura di, procedure, procedure di"),
          entry(IN_TROUBLE, "in caso di"));

  private Italian() {}
}
