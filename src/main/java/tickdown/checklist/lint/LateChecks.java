package tickdown.checklist.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Problem;
import tickdown.checklist.Rule;

/// Something that cannot be taken back and stands before what it should have waited for.
///
/// A kind of check that also stands before the deed was not forgotten: later ones look at the
/// result, or belong to the next release of the same list.
final class LateChecks {

  /// Kinds of checks that a release is held up for.
  private static final List<Pattern> KINDS =
      List.of(
          Words.of(
              "\\btests? (?:suite )?(?:all )?(?:pass|passed|passes|succeeds?|(?:is|are) green)\\b"
                  + "|^\\W*run (?:all |the |full |whole |complete |unit |integration |local"
                  + " )*(?:tests?|test suite)\\b"),
          Words.of("\\bstaging\\b"),
          Words.of("^\\W*(?:tag|version)\\b.*\\b(?:match(?:es)?|agrees?)\\b"),
          Words.of(
              "^\\W*(?:back up|create (?:a )?(?:\\w+ )?backups?|take (?:a )?(?:\\w+"
                  + " )?backups?)\\b|\\bbackups? (?:is |are |was |were"
                  + " )?(?:taken|created|made|completed?|verified)\\b"),
          Words.of(
              "\\b(?:lint(?:er|ing)?|type"
                  + " ?check(?:s|ing)?)\\b.*\\b(?:pass(?:es)?|clean|errors?)\\b"));

  /// What looks at the result of a release, so that it has to come afterwards.
  private static final Pattern AFTERWARDS =
      Words.of(
          "\\b(?:post|after|next|follow|once|production|prod|live|published|released|installed|downloaded|update"
              + " staging|merge)\\b");

  private LateChecks() {}

  static Stream<Problem> in(Checklist checklist) {
    List<Entry> walk = Deed.walk(checklist);
    return KINDS.stream().flatMap(kind -> problem(walk, kind).stream());
  }

  private static Optional<Problem> problem(List<Entry> walk, Pattern kind) {
    int deed =
        IntStream.range(0, walk.size())
            .filter(i -> Deed.is(walk.get(i).item()))
            .findFirst()
            .orElse(-1);
    if (deed < 0 || walk.subList(0, deed).stream().anyMatch(entry -> mentions(entry, kind))) {
      return Optional.empty();
    }
    return walk.subList(deed + 1, walk.size()).stream()
        .filter(entry -> mentions(entry, kind) && !isAfterwards(entry))
        .findFirst()
        .map(check -> problem(walk.get(deed), check));
  }

  private static boolean mentions(Entry entry, Pattern kind) {
    return kind.matcher(text(entry)).find();
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
        Rule.LATE_CHECK,
        deed.item().place().line(),
        "%s cannot be taken back, and %s comes after it, on line %d"
            .formatted(Quoted.of(text(deed)), Quoted.of(text(check)), check.item().place().line()),
        "move the check up, or what cannot be taken back down");
  }
}
