package tickdown.run.check;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.check.PlannedCheck.How;
import tickdown.run.check.PlannedCheck.Use;
import tickdown.run.gate.Wait;
import tickdown.text.TimeSpan;
import tickdown.wording.KnownCheck;

/// The checks of items.
public final class ItemChecks {
  private ItemChecks() {}

  /// Whether the item is as it should be: its `verify` annotation, or else the known check that its
  /// words or steps ask for. Empty for items that have items of their own.
  public static Optional<PlannedCheck> verifying(Entry entry) {
    return Optional.of(entry)
        .filter(Entry::isLeaf)
        .flatMap(leaf ->
            written(leaf, Key.VERIFY)
                .findFirst()
                .<How>map(command -> new How.Running(command, limit(leaf)))
                .or(() -> KnownCheck.of(leaf.item()).map(How.Looking::new)))
        .map(how -> new PlannedCheck(entry, Use.VERIFY, how));
  }

  /// The checks of an item that are worth making now: not of what does not apply or was left out.
  public static Stream<PlannedCheck> now(Run run, Entry entry) {
    Optional<PlannedCheck> verifying =
        isChecked(run.outcome(entry)) ? verifying(entry) : Optional.empty();
    return Stream.concat(verifying.stream(), abortingNow(run, entry).stream());
  }

  private static boolean isChecked(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _, Outcome.Done _, Outcome.Deferred _, Outcome.Failed _ -> true;
      case Outcome.NotApplicable _, Outcome.Skipped _ -> false;
      case Outcome.NotChosen _, Outcome.Decided _ -> false;
    };
  }

  /// What the item will need, in the order of the file.
  public static List<PlannedCheck> needs(Entry entry) {
    return written(entry, Key.NEEDS)
        .map(command ->
            new PlannedCheck(entry, Use.NEED, new How.Running(command, PlannedCheck.LIMIT)))
        .toList();
  }

  /// What the outstanding items of the walk will need, in the order of the file.
  public static List<PlannedCheck> needsAhead(Run run) {
    return run.outstanding().stream().flatMap(entry -> needs(entry).stream()).toList();
  }

  /// What ends the wait of the item as failed, if the wait has begun.
  public static Optional<PlannedCheck> abortingNow(Run run, Entry entry) {
    return written(entry, Key.ABORT_IF)
        .filter(_ -> run.isOutstanding(entry))
        .filter(_ -> Wait.of(run, entry).flatMap(Wait::began).isPresent())
        .findFirst()
        .map(command ->
            new PlannedCheck(entry, Use.ABORT, new How.Running(command, PlannedCheck.LIMIT)));
  }

  /// All commands of a checklist that are run without asking once they are trusted, without
  /// duplicates, in the order of the file: those of its tools first.
  public static List<WrittenCheck> commands(Checklist checklist) {
    Stream<WrittenCheck> tools =
        checklist.settings().tools().stream().map(command -> new WrittenCheck(command, 0));
    Stream<WrittenCheck> ofItems =
        checklist.entries().stream()
            .flatMap(entry ->
                Stream.of(Key.VERIFY, Key.NEEDS, Key.ABORT_IF).flatMap(key -> written(entry, key)));
    return Stream.concat(tools, ofItems)
        .collect(
            Collectors.toMap(
                WrittenCheck::written, each -> each, (first, _) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Stream<WrittenCheck> written(Entry entry, Key key) {
    return entry.item().terms().repeated(key).stream()
        .filter(command -> !command.isEmpty())
        .limit(key.isRepeatable() ? Long.MAX_VALUE : 1)
        .map(command -> new WrittenCheck(command, entry.item().line()));
  }

  private static Duration limit(Entry entry) {
    return entry
        .item()
        .terms()
        .annotation(Key.VERIFY_TIMEOUT)
        .map(TimeSpan::read)
        .filter(Duration::isPositive)
        .orElse(PlannedCheck.LIMIT);
  }
}
