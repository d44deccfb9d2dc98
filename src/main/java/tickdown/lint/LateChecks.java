package tickdown.lint;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Something that cannot be undone and comes before what it should have waited for.
///
/// A kind of check that also comes before the action was not forgotten: later ones look at the
/// result, or belong to the next release of the same list.
final class LateChecks {

  /// A kind of check, and the actions that wait for it.
  private record Kind(Predicate<Phrase> isCheck, Predicate<WalkItem> isAction) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(LateChecks::isTest, WalkItem::isIrreversible),
          new Kind(LateChecks::isOnStaging, WalkItem::isIrreversible),
          new Kind(LateChecks::isOfVersion, WalkItem::isIrreversible),
          new Kind(LateChecks::isLinter, WalkItem::isIrreversible),
          new Kind(LateChecks::isBackup, WalkItem::isInProduction));

  private static final Words TESTS = Words.of(TEST);
  private static final Words ALL_TESTS = Words.of(WHICH_TESTS);
  private static final Words PASSES = Words.of(PASS);
  private static final Words EXECUTES = Words.of(EXECUTE);
  private static final Words STAGINGS = Words.of(STAGING);
  private static final Words TRIES = Words.of(TRY);
  private static final Words TRIES_OR_SERVERS = Words.of(TRY, SERVER);
  private static final Words VERSIONS = Words.of(TAG, VERSION);
  private static final Words AGREES = Words.of(MATCH);
  private static final Words LINTERS = Words.of(LINTER);
  private static final Words PASSES_CLEAN = Words.of(PASS, CLEAN);
  private static final Words BACKUPS = Words.of(BACKUP);
  private static final Words BACKS_UP = Words.of(BACK_UP);
  private static final Words MAKES = Words.of(MAKE);

  /// What looks at the result of a release, so that it has to come afterwards.
  private static final Words LATER = Words.of(AFTERWARDS);

  private LateChecks() {}

  static Stream<Problem> in(Checklist checklist) {
    List<WalkItem> walk = WalkItem.in(checklist);
    return KINDS.stream().flatMap(kind -> problem(walk, kind).stream());
  }

  private static Optional<Problem> problem(List<WalkItem> walk, Kind kind) {
    return WalkItem.first(walk, kind.isAction()).stream()
        .boxed()
        .filter(action ->
            walk.stream().limit(action).noneMatch(item -> kind.isCheck().test(item.words())))
        .findFirst()
        .flatMap(action -> check(walk, action, kind).map(late -> problem(walk.get(action), late)));
  }

  private static Optional<WalkItem> check(List<WalkItem> walk, int action, Kind kind) {
    return walk.stream()
        .skip(action + 1L)
        .filter(item -> kind.isCheck().test(item.words()) && !isAfterwards(item))
        .findFirst();
  }

  /// `All tests pass`, `Run the whole test suite`.
  private static boolean isTest(Phrase text) {
    int at = text.firstWord();
    if (EXECUTES.at(text, at)) {
      at++;
      while (ALL_TESTS.at(text, at)) {
        at++;
      }
      if (TESTS.at(text, at)) {
        return true;
      }
    }
    return TESTS.isFollowedBy(PASSES, text, 4);
  }

  /// `Deployed to staging`, `Staging works`.
  private static boolean isOnStaging(Phrase text) {
    return TRIES.isBefore(STAGINGS, text) || STAGINGS.isFollowedBy(TRIES_OR_SERVERS, text, 1);
  }

  /// `Tag matches the version in the package`.
  private static boolean isOfVersion(Phrase text) {
    return VERSIONS.at(text, text.firstWord()) && AGREES.first(text, 0) >= 0;
  }

  /// `Linter passes`, `No type check errors`.
  private static boolean isLinter(Phrase text) {
    return LINTERS.isBefore(PASSES_CLEAN, text);
  }

  /// `Back up the database`, `Create a full backup`, `Backup was taken`.
  private static boolean isBackup(Phrase text) {
    int start = text.firstWord();
    return BACKS_UP.at(text, start)
        || (MAKES.at(text, start)
            && BACKUPS.first(text.part(start, Math.min(start + 4, text.size())), 0) >= 0)
        || BACKUPS.isFollowedBy(MAKES, text, 2);
  }

  private static boolean isAfterwards(WalkItem item) {
    return LATER.first(item.words(), 0) >= 0
        || item.entry().way().titles().stream()
            .anyMatch(title -> LATER.first(Phrase.withCode(title), 0) >= 0);
  }

  private static Problem problem(WalkItem action, WalkItem check) {
    return new Problem(
        LintRule.LATE_CHECK,
        action.line(),
        "%s cannot be undone, but %s comes after it (line %s)"
            .formatted(action.quote(), check.quote(), check.line()),
        "move the check before it");
  }
}
