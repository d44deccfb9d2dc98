package tickdown.wording;

import java.util.List;
import java.util.Set;
import tickdown.checklist.ReleaseKind;

/// With which words a condition begins, in the languages in which checklists were seen.
public final class ConditionVocabulary {

  /// Words that begin a condition wherever a clause begins.
  private static final Set<String> CASE =
      Set.of(
          "if",
          "unless",
          "when",
          "whenever",
          "falls",
          "wenn",
          "sofern",
          "soweit",
          "quando",
          "caso",
          "cuando",
          "quand",
          "lorsque",
          "si",
          "s'il",
          "s’il",
          "se",
          "indien",
          "если",
          "когда");

  private static final Set<String> OPTIONAL =
      Set.of(
          "optional",
          "optionally",
          "opcional",
          "opcionalmente",
          "optionnel",
          "optionnelle",
          "facultatif",
          "facultative",
          "facultativo",
          "facoltativo",
          "opzionale",
          "optioneel",
          "опционально",
          "ggf",
          "gegebenenfalls");

  private static final Set<String> ONLY =
      Set.of(
          "only",
          "nur",
          "só",
          "somente",
          "apenas",
          "solo",
          "sólo",
          "solamente",
          "uniquement",
          "seulement",
          "alleen",
          "только");

  /// What follows `only` where it limits the item, and not something in it.
  private static final Set<String> BEHIND_ONLY =
      Set.of(
          "if", "when", "for", "on", "in", "during", "with", "wenn", "falls", "bei", "für", "im",
          "se", "si", "para", "em", "en", "quando", "cuando", "pour", "per", "voor", "als", "bij",
          "если", "для", "при");

  private static final Set<String> NEED =
      Set.of(
          "needed",
          "necessary",
          "applicable",
          "appropriate",
          "required",
          "relevant",
          "possible",
          "necesario",
          "necessário",
          "aplicável",
          "nécessaire",
          "bedarf",
          "besoin");

  private static final Set<String> FOR = Set.of("for", "on", "in", "für", "bei", "para", "pour");

  /// What begins a condition in scripts that put no blanks between words.
  private static final List<String> UNSPACED =
      List.of(
          "如果",
          "如有",
          "如需",
          "如使用",
          "如适用",
          "如涉及",
          "若",
          "可选",
          "仅当",
          "仅限",
          "仅在",
          "仅适用",
          "必要时",
          "必要に応じ",
          "必要な",
          "必要があ",
          "必要なら",
          "任意",
          "オプション",
          "もし",
          "필요",
          "선택",
          "при необходимости");

  private static final List<String> UNSPACED_ENDS = List.of("場合", "場合のみ", "경우", "时适用");

  private ConditionVocabulary() {}

  /// Whether a case is put: `if the schema changed`, `unless …`.
  public static boolean isCase(Phrase clause) {
    String first = clause.first();
    return switch (first) {
      case "" -> false;
      case "caso" -> !clause.second().equals("de");
      default -> CASE.contains(first);
    };
  }

  /// Whether the item is said to be optional.
  static boolean isOptional(Phrase clause) {
    return OPTIONAL.contains(clause.first());
  }

  /// Whether the item is limited to a case: `only if …`, `nur bei …`.
  static boolean isOnly(Phrase clause) {
    return ONLY.contains(clause.first()) && BEHIND_ONLY.contains(clause.second());
  }

  /// Whether need decides: `as needed`, `where applicable`, `bei Bedarf`.
  static boolean isNeed(Phrase clause) {
    return switch (clause.first()) {
      case "as", "where", "wherever", "bei", "conforme", "según", "au" ->
          NEED.contains(clause.second());
      default -> false;
    };
  }

  /// Whether kinds of release are named, but not all of them, for which the item is meant: `for
  /// major releases`, `major/minor only`. `Release candidate` alone is a stage of a release, and no
  /// kind.
  static boolean isKindOfRelease(Phrase clause) {
    String words = clause.words();
    boolean limits = FOR.contains(clause.first()) || words.endsWith("only");
    if (!limits && !words.contains("release") && !words.contains("version")) {
      return false;
    }
    Set<ReleaseKind> kinds = ConditionReader.releaseKinds(clause.text());
    return !kinds.isEmpty()
        && kinds.size() < 3
        && (limits || !kinds.contains(ReleaseKind.PRE_RELEASE));
  }

  /// Whether the item is left out in a case: `except for …`, `not for …`, `skip if …`.
  static boolean isExcept(Phrase clause) {
    String second = clause.second();
    return switch (clause.first()) {
      case "except" -> Set.of("for", "if", "when", "in", "on").contains(second);
      case "skip" -> Set.of("for", "if", "when", "unless", "on").contains(second);
      case "not" ->
          second.equals("for")
              || (Set.of("needed", "required", "applicable", "necessary").contains(second)
                  && clause.words().matches("\\S+ \\S+ (?:for|if|when|on)\\b.*"));
      default -> false;
    };
  }

  /// Whether a language without blanks between words puts a case.
  static boolean isUnspaced(Phrase clause) {
    return !clause.words().isEmpty()
        && clause.words().charAt(0) >= 0x400
        && (UNSPACED.stream().anyMatch(clause.words()::startsWith)
            || UNSPACED_ENDS.stream().anyMatch(clause.words()::endsWith));
  }

  /// Whether a clause of its own, such as the words of a parenthesis, is a condition.
  static boolean opens(Phrase clause) {
    return isCase(clause)
        || isOptional(clause)
        || isOnly(clause)
        || isNeed(clause)
        || isExcept(clause)
        || isUnspaced(clause)
        || isKindOfRelease(clause);
  }
}
