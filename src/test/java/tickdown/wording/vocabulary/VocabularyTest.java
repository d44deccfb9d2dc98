package tickdown.wording.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.wording.vocabulary.Sense.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  /// Senses that are asked about the same place of a text, so that a word has one of them.
  private static final List<Set<Sense>> ALTERNATIVES =
      List.of(
          EnumSet.of(
              IF,
              UNLESS,
              IF_FIRST,
              SE,
              WHEN,
              IN_CASE,
              ONLY,
              FOR,
              IN,
              WITH,
              EXCEPT,
              NOT,
              AS,
              WHERE,
              OPTIONAL,
              OPTIONALLY,
              SHOULD),
          EnumSet.of(NEEDED, POSSIBLE, SILENT, COMMON, VAGUE),
          EnumSet.of(IF_UNSPACED, OPTIONAL_UNSPACED),
          EnumSet.of(
              MAJOR,
              MINOR,
              PATCH,
              FEATURE,
              PRE_RELEASE,
              FINAL,
              RELEASE,
              RELEASE_PLURAL,
              UPDATE,
              OR_ABOVE),
          EnumSet.of(ASK, DECIDE, CHOOSE),
          EnumSet.of(OTHERWISE, YES, NOT),
          EnumSet.of(TROUBLE, ROLLBACK, REMEDY, GOES_WRONG, FAULT),
          EnumSet.of(GRAVE, FAULT, FOUND),
          EnumSet.of(FOLLOW, THESE));

  /// Words that have two of them: `nur bei Regen` and `bei Bedarf`.
  private static final Set<String> TWOFOLD = Set.of("bei", "при");

  static Stream<Map<Sense, String>> languages() {
    return Vocabulary.LANGUAGES.stream();
  }

  @Test
  void noWordHasTwoSensesOfWhichOneIsMeant() {
    List<String> twice = new ArrayList<>();
    for (Set<Sense> senses : ALTERNATIVES) {
      Map<String, Sense> seen = new TreeMap<>();
      for (Sense sense : senses) {
        for (String word : Set.copyOf(Vocabulary.entries(sense))) {
          Sense other = seen.put(word, sense);
          if (other != null && !TWOFOLD.contains(word)) {
            twice.add("%s: %s, %s".formatted(word, other, sense));
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageListsNoWordTwiceForASense(Map<Sense, String> language) {
    language.forEach((sense, words) -> {
      List<String> entries = List.of(words.split(", ", -1));
      assertEquals(entries.stream().distinct().toList(), entries, sense.name());
    });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wordsAreFoundAsTheyAreWritten(Map<Sense, String> language) {
    for (String words : language.values()) {
      for (String entry : words.split(", ", -1)) {
        String plain = entry.replace("*", "x");
        assertTrue(!plain.isBlank() && plain.equals(plain.strip()), words);
        assertEquals(List.of(plain.split(" ")), Phrase.of(plain).words(), entry);
        int length = plain.split(" ").length;
        assertEquals(
            length, Words.of(List.of(entry)).lengthBefore(Phrase.of(plain), length), entry);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguagePutsACaseAndSpeaksOfNeed(Map<Sense, String> language) {
    if (language != AnyLanguage.WORDS) {
      assertTrue(hasOne(language, IF, IF_FIRST, SE, IF_UNSPACED, IF_UNSPACED_END));
      assertTrue(hasOne(language, NEEDED, OPTIONAL_UNSPACED));
      assertTrue(hasOne(language, OPTIONAL, OPTIONALLY, OPTIONAL_UNSPACED));
    }
  }

  private static boolean hasOne(Map<Sense, String> language, Sense... senses) {
    return Stream.of(senses).anyMatch(language::containsKey);
  }

  @Test
  void englishShowsEverySense() {
    Set<Sense> lacking = EnumSet.allOf(Sense.class);
    lacking.removeAll(English.WORDS.keySet());
    assertEquals(
        EnumSet.of(
            IF_FIRST,
            SE,
            AFTER_SE,
            SI,
            AFTER_SI,
            IF_UNSPACED,
            IF_UNSPACED_FIRST,
            IF_UNSPACED_END,
            OPTIONAL_UNSPACED,
            NEED_UNSPACED,
            ONLY_UNSPACED,
            ACTION_FIRST,
            PUBLISH_COMMAND,
            RUN_AFTER),
        lacking);
  }

  @Test
  void everyLanguageIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/tickdown/wording/vocabulary"))) {
      assertEquals(files.filter(VocabularyTest::isLanguage).count(), Vocabulary.LANGUAGES.size());
    }
  }

  private static boolean isLanguage(Path file) {
    try {
      return Files.readString(file).contains("static final Map<Sense, String> WORDS");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
