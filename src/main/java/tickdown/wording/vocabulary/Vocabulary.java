package tickdown.wording.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The words that determine how a checklist is read, in the languages of known checklists.
///
/// To add a language, add a class like [English] and an entry in the list here.
final class Vocabulary {
  static final List<Map<Sense, String>> LANGUAGES =
      List.of(
          AnyLanguage.WORDS,
          English.WORDS,
          German.WORDS,
          French.WORDS,
          Spanish.WORDS,
          Portuguese.WORDS,
          Italian.WORDS,
          Dutch.WORDS,
          Polish.WORDS,
          Russian.WORDS,
          Chinese.WORDS,
          Japanese.WORDS,
          Korean.WORDS);

  private Vocabulary() {}

  /// The words with one of these senses, as written in the classes of the languages.
  static List<String> entries(Sense... senses) {
    List<String> entries = new ArrayList<>();
    for (Sense sense : senses) {
      for (Map<Sense, String> language : LANGUAGES) {
        addEntries(language.getOrDefault(sense, ""), entries);
      }
    }
    return entries;
  }

  /// Adds the comma-separated words and phrases of `list`.
  private static void addEntries(String list, List<String> entries) {
    int at = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', at)) {
      entries.add(list.substring(at, comma));
      at = comma + 2;
    }
    if (at < list.length()) {
      entries.add(list.substring(at));
    }
  }
}
