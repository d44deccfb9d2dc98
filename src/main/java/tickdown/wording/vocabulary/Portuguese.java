package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Portuguese words, written as in [English].
final class Portuguese {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_FIRST, "caso"),
          entry(SE, "se"),
          entry(
              AFTER_SE,
              "necessário, aplicável, houver, for, não, tiver, usar, existir, precisar, possível, "
                  + "algo, ocorrer, falhar, funcionar, o, a, os, as, um, uma"),
          entry(WHEN, "quando"),
          entry(ONLY, "só, somente, apenas"),
          entry(FOR, "para"),
          entry(IN, "em"),
          entry(AS, "conforme"),
          entry(NEEDED, "necessário, aplicável, houver"),
          entry(NO_CONDITION, "caso de"),
          entry(OPTIONAL, "opcional, facultativo"),
          entry(OPTIONALLY, "opcionalmente"),
          entry(NOT, "não"),
          entry(ASK, "verificar, verifique, conferir, confirmar, checar"),
          entry(VAGUE, "disponível, possível, precisar"),
          entry(DECIDE, "decidir"),
          entry(CHOOSE, "decisão, escolher"),
          entry(OTHERWISE, "senão"),
          entry(TROUBLE, "emergência"),
          entry(ROLLBACK, "reversão"),
          entry(ACTION_FIRST, "procedimento, procedimento de, procedimentos, procedimentos de"),
          entry(IN_TROUBLE, "em caso de"));

  private Portuguese() {}
}
