package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Polish words, written as in [English].
final class Polish {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "jeśli, jeżeli, o ile"),
          entry(UNLESS, "chyba że"),
          entry(WHEN, "gdy, kiedy"),
          entry(IN_CASE, "w razie, w przypadku"),
          entry(ONLY, "tylko, wyłącznie"),
          entry(FOR, "dla"),
          entry(IN, "przy"),
          entry(SKIP, "pomiń, pominąć"),
          entry(NOT_NEEDED, "nie dotyczy, niewymagane, niepotrzebne"),
          entry(NOT, "nie"),
          entry(NEEDED, "potrzeby, potrzebne, trzeba, konieczne, dotyczy"),
          entry(OPTIONAL, "opcjonalne, opcjonalny, opcjonalna, nieobowiązkowe"),
          entry(OPTIONALLY, "opcjonalnie, ewentualnie"),
          entry(ASK, "sprawdź, sprawdzić, zweryfikuj, potwierdź"),
          entry(OTHERWISE, "w przeciwnym razie"),
          entry(YES, "tak"),
          entry(OPTION, "opcja, wariant"),
          entry(TROUBLE, "awari*"),
          entry(ROLLBACK, "wycofanie, wycofania"),
          entry(ACTION_FIRST, "procedura"),
          entry(EMERGENCY, "rozwiązywanie problemów"),
          entry(IN_TROUBLE, "w razie awarii, w przypadku awarii"),
          entry(GOES_WRONG, "pójdzie nie tak, nie powiedzie"),

          // Embargoes.
          entry(EMBARGO, "embargo, embarga"),
          entry(LIFT, "znieś, znieść, zniesiono, zdejmij, zakończ"),
          entry(
              ADVISORY, "biuletyn bezpieczeństwa, komunikat bezpieczeństwa, podatność, podatności"),
          entry(DISCLOSE, "opublikuj, opublikować, opublikowano, ujawnij, ujawnić"));

  private Polish() {}
}
