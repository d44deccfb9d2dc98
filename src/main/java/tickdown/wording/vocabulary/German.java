package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// German words, written as in [English].
final class German {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "sofern, soweit"),
          entry(IF_FIRST, "wenn, falls"),
          entry(ONLY, "nur"),
          entry(FOR, "für"),
          entry(IN, "bei, im"),
          entry(AS, "bei"),
          entry(WHERE, "wo"),
          entry(NEEDED, "nötig, notwendig, erforderlich, zutreffend, bedarf"),
          entry(OPTIONALLY, "ggf, gegebenenfalls"),
          entry(NOT, "nicht, kein*"),
          entry(ASK, "prüfen, prüfe, geprüft"),
          entry(ABBREVIATION, "ggf"),
          entry(VAGUE, "vorhanden, möglich, anwendbar"),
          entry(DECIDE, "entscheiden"),
          entry(CHOOSE, "entscheidung"),
          entry(OTHERWISE, "sonst, ansonsten"),
          entry(
              EMERGENCY,
              "notfall*, rollback-anleitung, rollback-verfahren, rollback-ablauf, "
                  + "rollback-schritte, rollbackanleitung, rollbackverfahren, rollbackablauf, "
                  + "rollbackschritte"),
          entry(IN_TROUBLE, "im notfall, bei problemen, bei fehlern, bei störungen"));

  private German() {}
}
