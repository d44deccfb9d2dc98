package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Spanish words, written as in [English].
final class Spanish {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF_FIRST, "si"),
          entry(WHEN, "cuando"),
          entry(ONLY, "solo, sólo, solamente"),
          entry(FOR, "para"),
          entry(IN, "en"),
          entry(AS, "según"),
          entry(NEEDED, "necesario, corresponde"),
          entry(NO_CONDITION, "caso de"),
          entry(OPTIONAL, "opcional, facultativo"),
          entry(OPTIONALLY, "opcionalmente"),
          entry(ASK, "comprobar, verificar, confirmar"),
          entry(VAGUE, "aplicable, posible"),
          entry(DECIDE, "decidir"),
          entry(CHOOSE, "decisión, elegir"),
          entry(TROUBLE, "emergencia"),
          entry(ROLLBACK, "reversión"),
          entry(ACTION_FIRST, "procedimiento, procedimiento de, procedimientos, procedimientos de"),
          entry(IN_TROUBLE, "en caso de"));

  private Spanish() {}
}
