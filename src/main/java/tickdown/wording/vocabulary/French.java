package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// French words, written as in [English].
final class French {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(UNLESS, "sauf si, à moins que, à moins qu'*"),
          entry(IF_FIRST, "si, s'il, s'ils"),
          entry(WHEN, "quand, lorsque, lorsqu'*"),
          entry(IN_CASE, "en cas, dans le cas"),
          entry(ONLY, "uniquement, seulement"),
          entry(FOR, "pour"),
          entry(IN, "en"),
          entry(SKIP, "ignorer, passer, omettre"),
          entry(NOT_NEEDED, "pas nécessaire, non requis, non applicable, inutile"),
          entry(NOT, "pas"),
          entry(AS, "au, le"),
          entry(NEEDED, "nécessaire, besoin, y a lieu, cas échéant, pertinent, requis"),
          entry(
              OPTIONAL,
              "optionnel, optionnelle, facultatif, facultative, optionnels, optionnelles,"
                  + " facultatifs, facultatives"),
          entry(OPTIONALLY, "éventuellement, optionnellement"),
          entry(SI, "si"),
          entry(
              AFTER_SI,
              "nécessaire*, besoin, applicable*, utilis*, prévu*, requis*, disponible*, activé*,"
                  + " configuré*, présent*, concerné*, modifié*, pertinent*, existant*, possible,"
                  + " le, la, les, l'*, un, une, des, il, elle, on, vous, nous, c'est, ce, ça"),
          entry(ASK, "vérifier, vérifie*, vérifié, contrôler, confirmer, valider, demander"),
          entry(SILENT, "le, la, les, une, des, du, de, est, sont"),
          entry(
              VAGUE,
              "utilisé, utilisée, utilisés, utilisées, prévu, prévue, prévus, prévues, disponible"),
          entry(MAJOR, "majeure, majeures, majeur, majeurs"),
          entry(MINOR, "mineure, mineures, mineur, mineurs"),
          entry(PATCH, "correctif, correctifs, corrective, correctives"),
          entry(DECIDE, "décider"),
          entry(CHOOSE, "décision, choisir"),
          entry(OTHERWISE, "sinon"),
          entry(YES, "oui"),
          entry(NO, "non"),
          entry(EITHER, "soit"),
          entry(WAY, "automatique, manuel, manuelle, automatiquement, manuellement"),
          entry(TROUBLE, "urgence, d'urgence"),
          entry(ROLLBACK, "retour arrière"),
          entry(
              ACTION_FIRST,
              "procédure, procédure de, procédures, procédures de, procedure, procedure de"),
          entry(
              EMERGENCY,
              "dépannage, résolution des problèmes, résolution de problèmes, retour arrière"),
          entry(IN_TROUBLE, "en cas de, en cas d'*"),
          entry(GOES_WRONG, "échou*, échec*, panne*"),
          entry(GRAVE, "critique*, grave*, bloquant*"),
          entry(FAULT, "problème*, erreur*, incident"),
          entry(FOUND, "détecté*, découvert*, survien*, constaté*"),
          entry(RUN, "exécuter, exécutez, exécute, lancer, lancez, lance, taper, tapez"),
          entry(BY_MEANS, "avec, via"),
          entry(BEFORE_COMMAND, "la, le, commande, suivante, puis"),
          entry(NEVER, "ne, jamais"),
          entry(INSTEAD, "au lieu de, plutôt que, jamais, pas"),
          entry(COMMAND, "commande"),
          entry(FORM_FIELD, "commande de build, commande de démarrage"),
          entry(JOINS, "et"),

          // Embargoes.
          entry(EMBARGO, "embargo, l'embargo"),
          entry(LIFT, "lever, levez, lève, levée, levé"),
          entry(
              ADVISORY,
              "avis de sécurité, l'avis de sécurité, bulletin de sécurité,"
                  + " vulnérabilité, vulnérabilités"),
          entry(DISCLOSE, "publier, publiez, publie, publié, divulguer, divulguez"));

  private French() {}
}
