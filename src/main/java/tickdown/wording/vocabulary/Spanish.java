package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Spanish words, written as in [English].
final class Spanish {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(UNLESS, "a menos que, salvo que, salvo si"),
          entry(IF_FIRST, "si"),
          entry(WHEN, "cuando"),
          entry(IN_CASE, "en caso, en el caso"),
          entry(ONLY, "solo, sólo, solamente"),
          entry(FOR, "para"),
          entry(IN, "en"),
          entry(SKIP, "omitir, saltar"),
          entry(NOT_NEEDED, "no necesario, no aplica, no es necesario"),
          entry(AS, "según"),
          entry(
              NEEDED, "necesario, corresponde, procede, aplica, necesaria, necesarios, necesarias"),
          entry(OPTIONAL, "opcional, facultativo, opcionales, facultativa"),
          entry(OPTIONALLY, "opcionalmente"),
          entry(SI, "si"),
          entry(
              AFTER_SI,
              "es, existe*, hay, hubo, se, aplica*, procede, corresponde, fue, está, están, el,"
                  + " los, las, tienes, usas, usa, fuera, son, ha, han, cambi*"),
          entry(NO_CONDITION, "caso de"),
          entry(
              ASK,
              "comprobar, verificar, confirmar, comprueba, verifica, confirma, revisar, preguntar"),
          entry(SILENT, "el, los, las, un, una, es, son, ha, han"),
          entry(VAGUE, "aplicable, posible"),
          entry(RELEASE, "versión, lanzamiento"),
          entry(RELEASE_PLURAL, "versiones, lanzamientos"),
          entry(MAJOR, "mayor, mayores"),
          entry(MINOR, "menor, menores"),
          entry(PATCH, "parche, parches"),
          entry(DECIDE, "decidir"),
          entry(CHOOSE, "decisión, elegir"),
          entry(OTHERWISE, "si no, de lo contrario, en caso contrario"),
          entry(YES, "sí"),
          entry(OPTION, "opción, variante"),
          entry(WAY, "automático, automática, manualmente, automáticamente"),
          entry(TROUBLE, "emergencia"),
          entry(ROLLBACK, "reversión"),
          entry(ACTION_FIRST, "procedimiento, procedimiento de, procedimientos, procedimientos de"),
          entry(EMERGENCY, "solución de problemas, resolución de problemas"),
          entry(IN_TROUBLE, "en caso de"),
          entry(GOES_WRONG, "falla, fallan, fallo, sale mal"),
          entry(GRAVE, "crítico*, grave*"),
          entry(FAULT, "problema*, error*"),
          entry(FOUND, "encuentra*, detecta*, surge*, ocurre*"),
          entry(RUN, "ejecutar, ejecuta, ejecute, correr, corre, corra, lanzar, lanza"),
          entry(BY_MEANS, "con, usando, mediante, usar, vía"),
          entry(BEFORE_COMMAND, "el, comando, siguiente, luego"),
          entry(NEVER, "nunca, jamás"),
          entry(INSTEAD, "en vez de, en lugar de, nunca"),
          entry(COMMAND, "comando"),
          entry(FORM_FIELD, "comando de build, comando de inicio, comando de compilación"),
          entry(JOINS, "y"),

          // Embargoes.
          entry(EMBARGO, "embargo"),
          entry(LIFT, "levantar, levanta, levante, levantado"),
          entry(
              ADVISORY,
              "aviso de seguridad, boletín de seguridad, vulnerabilidad, vulnerabilidades"),
          entry(DISCLOSE, "publicar, publica, publique, publicado, divulgar"));

  private Spanish() {}
}
