package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Italian words, written as in [English].
final class Italian {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "qualora"),
          entry(UNLESS, "a meno che, salvo se"),
          entry(SE, "se"),
          entry(
              AFTER_SE,
              "necessario, applicabile, possibile, il, lo, la, un, una, non, serve, presente,"
                  + " presenti, richiesto, richiesta, utilizzato, disponibile, previsto, prevista,"
                  + " ci, si, è, i, gli, le, sono, usato, viene, vengono"),
          entry(WHEN, "quando"),
          entry(IN_CASE, "in caso, nel caso"),
          entry(ONLY, "solo"),
          entry(FOR, "per"),
          entry(SKIP, "saltare, omettere"),
          entry(NOT_NEEDED, "non necessario, non applicabile, non richiesto"),
          entry(NOT, "non"),
          entry(NEEDED, "necessario, necessaria, applicabile, serve"),
          entry(OPTIONAL, "facoltativo, facoltativa, opzionale, facoltativi, opzionali"),
          entry(OPTIONALLY, "eventualmente, opzionalmente"),
          entry(ASK, "verificare, controllare, confermare"),
          entry(SILENT, "il, lo, gli, uno, è, sono"),
          entry(RELEASE, "versione, rilascio"),
          entry(RELEASE_PLURAL, "versioni, rilasci"),
          entry(OTHERWISE, "altrimenti"),
          entry(YES, "sì"),
          entry(OPTION, "opzione"),
          entry(WAY, "automatico, manuale, manualmente"),
          entry(ONE_OF, "scegliere uno"),
          entry(TROUBLE, "emergenza"),
          entry(ROLLBACK, "ripristino"),
          entry(ACTION_FIRST, "procedura, procedura di, procedure, procedure di"),
          entry(EMERGENCY, "risoluzione dei problemi, risoluzione problemi"),
          entry(IN_TROUBLE, "in caso di"),
          entry(GOES_WRONG, "va storto, fallisc*, fallit*"),
          entry(FAULT, "problemi, errori"),
          entry(RUN, "eseguire, esegui, eseguite, lanciare, lancia, digita, digitare"),
          entry(BY_MEANS, "con, tramite, usando"),
          entry(BEFORE_COMMAND, "il, comando, seguente"),
          entry(NEVER, "non, mai"),
          entry(INSTEAD, "invece di, anziché, mai"),
          entry(COMMAND, "comando"),

          // Embargoes.
          entry(EMBARGO, "embargo, l'embargo"),
          entry(LIFT, "revocare, revoca, togliere, togli, revocato"),
          entry(
              ADVISORY,
              "avviso di sicurezza, l'avviso di sicurezza, bollettino di"
                  + " sicurezza, vulnerabilità"),
          entry(DISCLOSE, "pubblicare, pubblica, pubblicato, divulgare, divulga"));

  private Italian() {}
}
