package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tickdown.checklist.Condition;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Interprets the words of a condition.
public final class ConditionReader {
  private static final Words OPTIONALS = Words.of(OPTIONAL, OPTIONALLY, OPTIONAL_UNSPACED);

  /// Words that are not specific: `if it is not needed yet`.
  private static final Words EMPTY =
      Words.of(
          IF, UNLESS, IF_FIRST, SE, WHEN, WHERE, AS, ONLY, FOR, IN, WITH, OR, NOT, NEEDED, POSSIBLE,
          SILENT, COMMON, VAGUE);

  private static final Words SILENTS = Words.of(SILENT);
  private static final Words NEGATIONS = Words.of(UNLESS, EXCEPT, SKIP, NOT);
  private static final Words UPWARDS = Words.of(OR_ABOVE);

  /// Words that can accompany a kind of release: `if we do a new patch release`.
  private static final Words BESIDE =
      Words.of(
          IF,
          IF_FIRST,
          SE,
          WHEN,
          ONLY,
          FOR,
          IN,
          OR,
          NEEDED,
          POSSIBLE,
          SILENT,
          COMMON,
          THIS_STEP,
          RELEASE,
          RELEASE_PLURAL,
          UPDATE);

  private ConditionReader() {}

  /// The condition with these words.
  public static Condition condition(String words) {
    Set<ReleaseKind> kinds = releaseKinds(words);
    return new Condition(words, core(words), !kinds.isEmpty() || !isVague(words), kinds);
  }

  /// Whether the words only say that the item is optional: `optional`, `optionally, for major
  /// releases`.
  public static boolean isOptional(Condition condition) {
    return OPTIONALS.at(Phrase.withCode(condition.words()), 0);
  }

  private static boolean isVague(String words) {
    Phrase phrase = Phrase.withCode(words);
    if (OPTIONALS.at(phrase, 0)) {
      return true;
    }
    for (int i = 0; i < phrase.size(); ) {
      int length = phrase.isSign(i) ? 1 : EMPTY.lengthAt(phrase, i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /// The words that change something, in lower case and without the punctuation at their ends.
  private static String core(String words) {
    StringBuilder core = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      String bare = bare(word);
      if (!bare.isEmpty() && !SILENTS.has(bare)) {
        core.append(core.isEmpty() ? "" : " ").append(bare);
      }
    }
    return core.toString();
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && isPunctuation(word.charAt(from))) {
      from++;
    }
    while (to > from && isPunctuation(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isPunctuation(char c) {
    return ",.:;()*_`\"!?\t\n".indexOf(c) >= 0;
  }

  /// The kinds of release for which the item applies; empty if the words are about anything else.
  ///
  ///     For major releases only       MAJOR
  ///     if minor release or above     MAJOR, MINOR
  ///     unless it is a patch          MAJOR, MINOR
  ///     if a major change was made    nothing
  static Set<ReleaseKind> releaseKinds(String words) {
    Phrase clause = Phrase.withCode(words.replace('-', ' '));
    if (Kinds.WORDS.first(clause, 0) < 0) {
      return Set.of();
    }
    EnumSet<ReleaseKind> kinds = EnumSet.noneOf(ReleaseKind.class);
    boolean negated = false;
    boolean upwards = false;
    for (int i = 0; i < clause.size(); ) {
      int length = Kinds.addTo(kinds, clause, i);
      if (length == 0) {
        boolean denies = NEGATIONS.at(clause, i);
        boolean rises = UPWARDS.at(clause, i);
        negated ^= denies;
        upwards |= rises;
        if (!denies && !rises && !BESIDE.at(clause, i) && !clause.isSign(i)) {
          return Set.of();
        }
      }
      i += Math.max(length, 1);
    }
    return meant(kinds, upwards, negated);
  }

  private static Set<ReleaseKind> meant(
      EnumSet<ReleaseKind> named, boolean upwards, boolean negated) {
    EnumSet<ReleaseKind> kinds = EnumSet.copyOf(named);
    if (upwards && kinds.contains(ReleaseKind.PATCH)) {
      kinds.add(ReleaseKind.MINOR);
    }
    if (upwards) {
      kinds.add(ReleaseKind.MAJOR);
    }
    return negated ? EnumSet.complementOf(kinds) : kinds;
  }

  /// The kinds of release by their words.
  private static final class Kinds {
    static final Words WORDS = Words.of(MAJOR, MINOR, PATCH, FEATURE, PRE_RELEASE, FINAL);
    private static final Words MAJORS = Words.of(MAJOR, FEATURE, FINAL);
    private static final Words MINORS = Words.of(MINOR, FEATURE, FINAL);
    private static final Words PATCHES = Words.of(PATCH, FINAL);
    private static final Words PRE_RELEASES = Words.of(PRE_RELEASE);

    /// Adds the kinds that are named at word `at`.
    ///
    /// @return how many words name them
    static int addTo(Set<ReleaseKind> kinds, Phrase clause, int at) {
      int length = WORDS.lengthAt(clause, at);
      if (length > 0) {
        addIf(MAJORS, ReleaseKind.MAJOR, kinds, clause, at);
        addIf(MINORS, ReleaseKind.MINOR, kinds, clause, at);
        addIf(PATCHES, ReleaseKind.PATCH, kinds, clause, at);
        addIf(PRE_RELEASES, ReleaseKind.PRE_RELEASE, kinds, clause, at);
      }
      return length;
    }

    private static void addIf(
        Words words, ReleaseKind kind, Set<ReleaseKind> kinds, Phrase clause, int at) {
      if (words.at(clause, at)) {
        kinds.add(kind);
      }
    }
  }
}
