package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Locale;
import java.util.Set;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Recognizes clauses that name some releases, but not all.
///
///     for major releases       by their kind
///     for hotfixes             by their occasion
///     For a new LTS release    by any other word, after `for`
///     for the next release     no: that is any release, in its turn
final class NamedReleases {

  /// The maximum number of words of a clause that only names releases.
  private static final int MOST_WORDS = 10;

  private static final Words MEANT_FOR = Words.of(FOR, IN);
  private static final Words ONLY_FOR = Words.of(FOR);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words SINGULAR = Words.of(RELEASE);
  private static final Words PLURAL = Words.of(RELEASE_PLURAL);
  private static final Words RELEASES = Words.of(RELEASE, RELEASE_PLURAL);
  private static final Words OCCASIONS = Words.of(OCCASION, HOTFIX);
  private static final Words HOTFIXES = Words.of(HOTFIX);
  private static final Words NOT_ONLY_RELEASES = Words.of(FEATURE, PRE_RELEASE, FINAL);
  private static final Words ANY = Words.of(WHICH_RELEASE);
  private static final Words ARTICLES = Words.of(SILENT);
  private static final Words TELLS_NOTHING = Words.of(SILENT, COMMON);
  private static final Words CASES = Words.of(IF, IF_FIRST, SE, UNLESS, WHEN);

  /// What may be beside the occasion of a release.
  private static final Words BESIDE =
      Words.of(
          FOR,
          IN,
          ONLY,
          OR,
          NOT,
          SILENT,
          COMMON,
          RELEASE,
          RELEASE_PLURAL,
          UPDATE,
          MAJOR,
          MINOR,
          PATCH,
          FEATURE,
          PRE_RELEASE,
          FINAL,
          OR_ABOVE);

  private NamedReleases() {}

  /// Whether the clause names some, but not all, kinds of release: `for major releases`,
  /// `major/minor only`, `for hotfixes`. `Release candidate` alone is a stage of a release, not a
  /// kind.
  static boolean name(Phrase clause) {
    if (clause.size() > MOST_WORDS) {
      return false;
    }
    boolean limits = MEANT_FOR.at(clause, 0) || LIMITS.at(clause, clause.size() - 1);
    if (!limits && RELEASES.first(clause, 0) < 0) {
      return false;
    }
    return isKind(clause, limits)
        || (isOccasion(clause)
            && (RELEASES.first(clause, 0) >= 0 || HOTFIXES.first(clause, 0) >= 0));
  }

  /// The same for what is before a colon, where the kind is enough: `RC: tag it`. Words that are
  /// not only about releases have to be in capital letters: `BETA: …`.
  static boolean label(Phrase label) {
    if (label.isEmpty() || label.size() > MOST_WORDS || MEANT_FOR.at(label, 0)) {
      return false;
    }
    boolean isLoud = label.text().equals(label.text().toUpperCase(Locale.ROOT));
    boolean isClear = isLoud || NOT_ONLY_RELEASES.first(label, 0) < 0;
    return name(label) || (isClear && isKind(label, true)) || (isLoud && isOccasion(label));
  }

  /// The same for a title, where the occasion in the singular may name the whole list: `Minor
  /// release`, `Hotfix releases`, but not `LTS release`.
  static boolean title(Phrase title) {
    return name(title)
        && (isKind(title, false) || LIMITS.first(title, 0) >= 0 || PLURAL.first(title, 0) >= 0);
  }

  private static boolean isKind(Phrase clause, boolean limits) {
    Set<ReleaseKind> kinds = ConditionReader.releaseKinds(clause.text());
    return !kinds.isEmpty()
        && kinds.size() < ReleaseKind.values().length
        && !(kinds.size() == 3 && !kinds.contains(ReleaseKind.PRE_RELEASE) && !limits)
        && (limits || !kinds.contains(ReleaseKind.PRE_RELEASE) || kinds.size() > 1);
  }

  /// `hotfixes only`, `for a first stable release`.
  private static boolean isOccasion(Phrase clause) {
    boolean found = false;
    for (int i = 0; i < clause.size(); ) {
      int length = OCCASIONS.lengthAt(clause, i);
      found |= length > 0;
      length = Math.max(length, BESIDE.lengthAt(clause, i));
      if (length == 0 && !clause.isSign(i)) {
        return false;
      }
      i += Math.max(length, 1);
    }
    return found;
  }

  /// `for a new LTS release`, `for monthly versions`: `for`, then words that tell some releases
  /// from others, then `releases`.
  static boolean forSome(Phrase clause) {
    int last = clause.size() - 1;
    if (LIMITS.at(clause, last)) {
      return ONLY_FOR.at(clause, 0) && last > 1 && OnlyClause.isLimited(clause);
    }
    if (!ONLY_FOR.at(clause, 0) || last < 2 || clause.size() > MOST_WORDS) {
      return false;
    }
    boolean single = SINGULAR.at(clause, last) && ARTICLES.at(clause, 1);
    if (!single && !PLURAL.at(clause, last)) {
      return false;
    }
    boolean tells = false;
    for (int i = 1; i < last; i++) {
      if (ANY.at(clause, i) || CASES.at(clause, i)) {
        return false;
      }
      tells |= clause.isWord(i) && !TELLS_NOTHING.at(clause, i);
    }
    return tells;
  }

  /// Whether the clause points at a release: `for the next minor release`.
  static boolean pointAtOne(Phrase clause) {
    return ANY.first(clause, 0) >= 0;
  }
}
