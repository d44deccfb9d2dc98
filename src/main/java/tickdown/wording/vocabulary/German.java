package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// German words, written as in [English].
final class German {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "sofern, soweit"),
          entry(UNLESS, "außer wenn, es sei denn"),
          entry(IF_FIRST, "wenn, falls"),
          entry(SI, "falls"),
          entry(
              AFTER_SI,
              "nötig, notwendig, erforderlich, vorhanden, zutreffend, möglich, gewünscht, benötigt,"
                  + " verwendet, geändert, der, die, das, es, ein, eine, einer, sich, wir, noch,"
                  + " nicht, kein*, neue*"),
          entry(IN_CASE, "im falle, für den fall, im fall"),
          entry(ONLY, "nur, ausschließlich"),
          entry(FOR, "für"),
          entry(IN, "bei, im"),
          entry(SKIP, "überspringen, entfällt, entfallen, weglassen, auslassen"),
          entry(
              NOT_NEEDED,
              "nicht nötig, nicht erforderlich, nicht notwendig, nicht benötigt, nicht relevant"),
          entry(THIS_STEP, "dieser, diesen, schritt, punkt, kann, bitte"),
          entry(NOT, "nicht, kein*"),
          entry(AS, "bei"),
          entry(WHERE, "wo"),
          entry(NEEDED, "nötig, notwendig, erforderlich, zutreffend, bedarf, benötigt"),
          entry(OPTIONAL, "optionale, optionaler, optionales"),
          entry(OPTIONALLY, "ggf, gegebenenfalls, eventuell, evtl"),
          entry(ASK, "prüfen, prüfe, geprüft"),
          entry(ABBREVIATION, "ggf, evtl, z.b, bzw, d.h"),
          entry(SILENT, "der, die, das, ein, eine, einem, einer, einen"),
          entry(VAGUE, "vorhanden, möglich, anwendbar"),
          entry(RELEASE, "veröffentlichung"),
          entry(RELEASE_PLURAL, "versionen, veröffentlichungen"),
          entry(MAJOR, "hauptversion, hauptversionen"),
          entry(MINOR, "nebenversion, nebenversionen"),
          entry(DECIDE, "entscheiden"),
          entry(CHOOSE, "entscheidung"),
          entry(OTHERWISE, "sonst, ansonsten"),
          entry(YES, "ja"),
          entry(NO, "nein"),
          entry(OPTION, "variante"),
          entry(EITHER, "entweder"),
          entry(WAY, "automatisch, manuell"),
          entry(ROLLBACK, "zurückrollen"),
          entry(
              EMERGENCY,
              "notfall*, rollback-anleitung, rollback-verfahren, rollback-ablauf,"
                  + " rollback-schritte, rollbackanleitung, rollbackverfahren, rollbackablauf,"
                  + " rollbackschritte, fehlerbehebung, problembehebung, störungsbehebung,"
                  + " fehlersuche"),
          entry(IN_TROUBLE, "im notfall, bei problemen, bei fehlern, bei störungen"),
          entry(GOES_WRONG, "schiefgeht, schief geht, fehlschl*, scheiter*, ausfäll*, abstürz*"),
          entry(RUN, "führe, ausführen, starte, rufe, aufrufen, tippe"),
          entry(BY_MEANS, "mit, mittels, per, via, durch"),
          entry(RUN_AFTER, "ausführen, ausgeführt, aufrufen, aufgerufen, starten"),
          entry(BEFORE_COMMAND, "den, dem, das, befehl, befehle, kommando, skript, dann"),
          entry(NEVER, "nicht, nie, niemals, keinesfalls"),
          entry(INSTEAD, "statt, anstatt, anstelle von, nicht, nie, niemals"),
          entry(COMMAND, "befehl, kommando"),
          entry(FORM_FIELD, "build-befehl, start-befehl"),
          entry(JOINS, "und"),

          // Waits.
          entry(WATCH, "warte, warten, beobachte, beobachten, überwache, überwachen"),
          entry(AT_LEAST, "mindestens, die, ersten, nächsten, weitere, etwa"),
          entry(FIRST_ONE, "ersten, nächsten"),
          entry(MINUTES, "minute, minuten"),
          entry(HOURS, "stunde, stunden"),
          entry(DAYS, "tag, tage, tagen"),
          entry(WEEKS, "woche, wochen"),

          // Embargoes.
          entry(EMBARGO, "embargo, sperrfrist"),
          entry(LIFT, "hebe, aufheben, aufgehoben, beende, beenden, beendet"),
          entry(
              ADVISORY,
              "sicherheitshinweis, sicherheitshinweise, sicherheitsmeldung, advisory,"
                  + " schwachstelle"),
          entry(
              DISCLOSE,
              "veröffentliche, veröffentlichen, veröffentlicht, offenlegen, offengelegt"));

  private German() {}
}
