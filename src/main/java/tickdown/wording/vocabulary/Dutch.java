package tickdown.wording.vocabulary;

import static java.util.Map.entry;
import static tickdown.wording.vocabulary.Sense.*;

import java.util.Map;

/// Dutch words, written as in [English].
final class Dutch {
  static final Map<Sense, String> WORDS =
      Map.ofEntries(
          entry(IF, "indien, mits"),
          entry(UNLESS, "tenzij"),
          entry(IF_FIRST, "als nodig, als er, als het, als de, als we, als je"),
          entry(WHEN, "wanneer"),
          entry(IN_CASE, "in geval"),
          entry(ONLY, "alleen"),
          entry(FOR, "voor"),
          entry(IN, "bij, als"),
          entry(SKIP, "overslaan"),
          entry(NOT_NEEDED, "niet nodig, niet vereist"),
          entry(NOT, "niet, geen"),
          entry(WHERE, "waar"),
          entry(NEEDED, "nodig, vereist, noodzakelijk"),
          entry(OPTIONAL, "optioneel, optionele"),
          entry(ASK, "controleer, controleren"),
          entry(RELEASE, "versie"),
          entry(RELEASE_PLURAL, "versies"),
          entry(OTHERWISE, "anders"),
          entry(YES, "ja"),
          entry(NO, "nee"),
          entry(OPTION, "optie"),
          entry(EMERGENCY, "probleemoplossing, problemen oplossen"),
          entry(GOES_WRONG, "misgaat, mis gaat, faalt"),
          entry(RUN, "draai, voer, start"),
          entry(BY_MEANS, "met, via"),
          entry(RUN_AFTER, "uit, uitvoeren"),
          entry(BEFORE_COMMAND, "het, commando, opdracht"),
          entry(NEVER, "niet, nooit"),
          entry(INSTEAD, "in plaats van, nooit, niet"),
          entry(COMMAND, "commando"),
          entry(JOINS, "en"),

          // Embargoes.
          entry(EMBARGO, "embargo"),
          entry(LIFT, "hef, opheffen, opgeheven, beëindig, beëindigen"),
          entry(ADVISORY, "beveiligingsadvies, beveiligingsmelding, kwetsbaarheid, advisory"),
          entry(DISCLOSE, "publiceer, publiceren, gepubliceerd, maak bekend"));

  private Dutch() {}
}
