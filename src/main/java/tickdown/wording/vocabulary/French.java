package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// French words, written as in [English].
final class French {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_FIRST, "si, s'il"),
          entry(WHEN, "quand, lorsque"),
          entry(ONLY, "uniquement, seulement"),
          entry(FOR, "pour"),
          entry(IN, "en"),
          entry(AS, "au"),
          entry(NEEDED, "nécessaire, besoin, y a lieu"),
          entry(OPTIONAL, "optionnel, optionnelle, facultatif, facultative"),
          entry(NOT, "pas"),
          entry(ASK, "vérifier"),
          entry(VAGUE, "utilisé"),
          entry(DECIDE, "décider"),
          entry(CHOOSE, "décision, choisir"),
          entry(OTHERWISE, "sinon"),
          entry(TROUBLE, "urgence, d'urgence"),
          entry(ROLLBACK, "retour arrière"),
          entry(
              ACTION_FIRST,
              "procédure, procédure de, procédures, procédures de, procedure, procedure de"),
          entry(IN_TROUBLE, "en cas de, en cas d'*"));

  private French() {}
}
