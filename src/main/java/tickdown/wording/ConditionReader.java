package tickdown.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Condition;
import tickdown.checklist.ReleaseKind;

/// Reads what the words of a condition say, told from the words alone.
public final class ConditionReader {

  /// Words that change nothing: `if schema changed`, `if the schema has been changed`.
  private static final Set<String> SILENT =
      Set.of("the", "a", "an", "is", "are", "was", "were", "has", "have", "been", "be");

  private static final Set<String> OPENING =
      Set.of(
          "only",
          "if",
          "when",
          "whenever",
          "where",
          "wherever",
          "as",
          "unless",
          "and",
          "it",
          "they",
          "se",
          "quando",
          "caso",
          "si",
          "cuando",
          "quand",
          "falls",
          "wenn",
          "sofern",
          "soweit",
          "wo",
          "indien",
          "als");

  /// What may remain behind the opening when nothing is said.
  private static final Set<String> VAGUE =
      Set.of(
          "needed",
          "necessary",
          "required",
          "applicable",
          "appropriate",
          "relevant",
          "possible",
          "available",
          "any",
          "some",
          "used",
          "using",
          "in use",
          "present",
          "desired",
          "wanted",
          "so",
          "it exists",
          "they exist",
          "exists",
          "exist",
          "existing",
          "missing",
          "changed",
          "enabled",
          "configured",
          "supported",
          "not already",
          "not already done",
          "not done",
          "not yet done",
          "not done yet",
          "it applies",
          "applies",
          "you want",
          "you like",
          "you wish",
          "there any",
          "necessário",
          "necessario",
          "aplicável",
          "aplicable",
          "houver",
          "disponível",
          "possível",
          "posible",
          "precisar",
          "nécessaire",
          "besoin",
          "utilisé",
          "nötig",
          "notwendig",
          "erforderlich",
          "zutreffend",
          "vorhanden",
          "möglich",
          "anwendbar",
          "nodig",
          "");

  private static final List<String> OPTIONAL =
      List.of(
          "optional",
          "opcional",
          "optionnel",
          "facultati",
          "facoltativ",
          "opzional",
          "optioneel",
          "bei bedarf",
          "gegebenenfalls",
          "ggf",
          "conforme necessário",
          "s'il y a lieu",
          "si besoin",
          "可选",
          "任意",
          "オプション",
          "必要",
          "如有需要",
          "如需",
          "如适用",
          "если необходимо",
          "при необходимости",
          "опционально");

  private static final Set<String> NEGATION =
      Set.of("unless", "except", "not", "skip", "non", "isn't", "no");

  private static final Set<String> UPWARDS =
      Set.of("above", "higher", "up", "later", "larger", "bigger");

  /// Words that may stand beside a kind of release without saying anything else.
  private static final Set<String> BESIDE =
      Set.of(
          "if",
          "when",
          "for",
          "only",
          "on",
          "in",
          "of",
          "by",
          "or",
          "and",
          "this",
          "it",
          "it's",
          "its",
          "we",
          "do",
          "doing",
          "making",
          "new",
          "release",
          "releases",
          "releasing",
          "version",
          "versions",
          "bump",
          "update",
          "updates",
          "upgrade",
          "upgrades",
          "required",
          "needed",
          "case",
          "cases",
          "any",
          "also",
          "your",
          "you",
          "either",
          "both");

  private ConditionReader() {}

  /// The condition that an author wrote in these words.
  public static Condition condition(String words) {
    Set<ReleaseKind> kinds = releaseKinds(words);
    return new Condition(words, folded(words), !kinds.isEmpty() || !areVague(words), kinds);
  }

  private static boolean areVague(String words) {
    String folded = folded(words);
    if (OPTIONAL.stream().anyMatch(folded::startsWith)) {
      return true;
    }
    return VAGUE.contains(withoutOpening(folded));
  }

  private static String folded(String words) {
    return tokens(words).filter(word -> !SILENT.contains(word)).collect(Collectors.joining(" "));
  }

  /// The kinds of release for which the item applies; empty where the words speak of anything else.
  ///
  ///     For major releases only       MAJOR
  ///     if minor release or above     MAJOR, MINOR
  ///     unless it is a patch          MAJOR, MINOR
  ///     if a major change was made    nothing
  static Set<ReleaseKind> releaseKinds(String words) {
    if (!mayNameKinds(words)) {
      return Set.of();
    }
    EnumSet<ReleaseKind> kinds = EnumSet.noneOf(ReleaseKind.class);
    boolean negated = false;
    boolean upwards = false;
    for (String word : (Iterable<String>) tokens(kindsInOneWord(words))::iterator) {
      Set<ReleaseKind> named = named(word);
      kinds.addAll(named);
      negated ^= NEGATION.contains(word);
      upwards |= UPWARDS.contains(word);
      boolean known =
          !named.isEmpty()
              || NEGATION.contains(word)
              || UPWARDS.contains(word)
              || SILENT.contains(word)
              || BESIDE.contains(word);
      if (!known) {
        return Set.of();
      }
    }
    return kinds.isEmpty() ? kinds : meant(kinds, upwards, negated);
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

  /// A cheap look before a closer one.
  private static boolean mayNameKinds(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return Stream.of(
            "major",
            "minor",
            "patch",
            "pre",
            "candidate",
            "rc",
            "beta",
            "alpha",
            "fix",
            "mainten",
            "point",
            "feature",
            "stable",
            "final")
        .anyMatch(small::contains);
  }

  private static String kindsInOneWord(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace("pre-release", "prerelease")
        .replace("release candidate", "rc")
        .replace("bug fix", "bugfix")
        .replace("bug-fix", "bugfix")
        .replace('/', ' ')
        .replace("non-", "non ");
  }

  private static Set<ReleaseKind> named(String word) {
    return switch (word) {
      case "major", "majors" -> Set.of(ReleaseKind.MAJOR);
      case "minor", "minors" -> Set.of(ReleaseKind.MINOR);
      case "patch", "patches", "bugfix", "maintenance", "point" -> Set.of(ReleaseKind.PATCH);
      case "feature" -> Set.of(ReleaseKind.MAJOR, ReleaseKind.MINOR);
      case "prerelease", "prereleases", "rc", "rcs", "beta", "betas", "alpha", "alphas" ->
          Set.of(ReleaseKind.PRE_RELEASE);
      case "stable", "final" -> Set.of(ReleaseKind.MAJOR, ReleaseKind.MINOR, ReleaseKind.PATCH);
      default -> Set.of();
    };
  }

  private static String withoutOpening(String folded) {
    return Arrays.stream(folded.split(" "))
        .dropWhile(OPENING::contains)
        .collect(Collectors.joining(" "));
  }

  /// Words in lower case, without punctuation at their ends.
  private static Stream<String> tokens(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s,.:;()*_`\"!?]+"))
        .filter(word -> !word.isEmpty());
  }
}
