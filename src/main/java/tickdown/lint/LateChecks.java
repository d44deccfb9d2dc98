package tickdown.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;

/// Irreversible steps that come before a check they should wait for.
///
/// If the same kind of check also comes before the step, it was not forgotten: the later one
/// verifies the result, or belongs to the next release in the same list.
final class LateChecks {

  /// A kind of check, and the steps that should wait for it.
  private record Kind(Pattern look, Predicate<Item> deed) {}

  private static final List<Kind> KINDS =
      List.of(
          kind(
              "\\btests? (?:suite )?(?:all )?(?:pass|passed|passes|succeeds?|(?:is|are) green)\\b"
                  + "|^\\W*run (?:all |the |full |whole |complete |unit |integration |local"
                  + " )*(?:tests?|test suite)\\b"),
          kind(
              "\\b(?:deploy\\w*|smoke|tests?|tested|works?|runs?|verif\\w*|roll(?:ed)?"
                  + " out)\\b.*\\bstaging\\b"
                  + "|\\bstaging (?:deploy\\w*|environment|server|runs|works|tests?|verified)\\b"),
          kind("^\\W*(?:tag|version)\\b.*\\b(?:match(?:es)?|agrees?)\\b"),
          kind(
              "\\b(?:lint(?:er|ing)?|type"
                  + " ?check(?:s|ing)?)\\b.*\\b(?:pass(?:es)?|clean|errors?)\\b"),
          new Kind(
              WordPattern.of(
                  "^\\W*(?:back up|(?:create|take|make) (?:a )?(?:\\w+ )?backups?)\\b"
                      + "|\\bbackups? (?:is |are |was |were"
                      + " )?(?:taken|created|made|completed?|verified)\\b"),
              IrreversibleAction::isInProduction));

  /// Checks of the result of a release, which have to come afterwards.
  private static final Pattern AFTERWARDS =
      WordPattern.of(
          "\\b(?:post|after|next|follow|once|production|prod|live|published|released|installed|downloaded|update"
              + " staging|merge)\\b");

  private LateChecks() {}

  static Stream<Problem> in(Checklist checklist) {
    List<Entry> walk = IrreversibleAction.walk(checklist);
    return KINDS.stream().flatMap(kind -> problem(walk, kind).stream());
  }

  private static Optional<Problem> problem(List<Entry> walk, Kind kind) {
    return IrreversibleAction.first(walk, kind.deed()).stream()
        .boxed()
        .filter(deed -> walk.stream().limit(deed).noneMatch(entry -> mentions(entry, kind)))
        .findFirst()
        .flatMap(deed -> check(walk, deed, kind).map(check -> problem(walk.get(deed), check)));
  }

  private static Optional<Entry> check(List<Entry> walk, int deed, Kind kind) {
    return walk.stream()
        .skip(deed + 1L)
        .filter(entry -> mentions(entry, kind) && !isAfterwards(entry))
        .findFirst();
  }

  private static Kind kind(String look) {
    return new Kind(WordPattern.of(look), IrreversibleAction::is);
  }

  private static boolean mentions(Entry entry, Kind kind) {
    return kind.look().matcher(text(entry)).find();
  }

  private static boolean isAfterwards(Entry entry) {
    return AFTERWARDS.matcher(text(entry)).find()
        || entry.way().titles().stream().anyMatch(title -> AFTERWARDS.matcher(title).find());
  }

  private static String text(Entry entry) {
    return entry.item().text().plain();
  }

  private static Problem problem(Entry deed, Entry check) {
    return new Problem(
        LintRule.LATE_CHECK,
        deed.item().place().line(),
        "%s cannot be taken back, and %s comes after it, on line %d"
            .formatted(
                ItemQuote.of(text(deed)), ItemQuote.of(text(check)), check.item().place().line()),
        "move the check up, or what cannot be taken back down");
  }
}
