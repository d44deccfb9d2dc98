package tickdown.review;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;

/// The commit from which the release was made: that on which the first item that cannot be undone
/// was done, or else that of the last answer.
///
/// @param until the first item of the walk that cannot be undone and is done; what comes after it
///   is no longer about what is released
record ReleasedCommit(Run run, Optional<String> commit, Optional<Entry> until) {

  static ReleasedCommit of(Run run) {
    Optional<Entry> first =
        run.irreversible().stream()
            .filter(entry -> !entry.phase().isProcedure())
            .filter(entry -> run.outcome(entry) instanceof Outcome.Done)
            .filter(entry -> answeredOn(run, entry).isPresent())
            .findFirst();
    return new ReleasedCommit(
        run, first.flatMap(entry -> answeredOn(run, entry)).or(() -> last(run)), first);
  }

  private static Optional<String> answeredOn(Run run, Entry entry) {
    return run.history().answer(entry.id()).map(GivenAnswer::answer).flatMap(Event.Answered::head);
  }

  private static Optional<String> last(Run run) {
    return run.events().reversed().stream()
        .filter(event -> event.what() instanceof Event.Answered && run.history().holds(event))
        .map(event -> ((Event.Answered) event.what()).head())
        .findFirst()
        .flatMap(head -> head);
  }

  /// The items that depend on the commit and were done on another one, in file order.
  List<Deviation.OnOtherCommit> elsewhere() {
    return commit
        .map(released ->
            run.entries().stream()
                .filter(this::isAboutRelease)
                .flatMap(entry -> elsewhere(entry, released).stream())
                .toList())
        .orElse(List.of());
  }

  private boolean isAboutRelease(Entry entry) {
    return entry.isLeaf()
        && !entry.phase().isProcedure()
        && until.filter(end -> run.place(entry) >= run.place(end)).isEmpty()
        && run.outcome(entry) instanceof Outcome.Done
        && (entry.item().terms().isTiedToCommit()
            || run.history().latestCheck(entry.id()).isPresent());
  }

  private Optional<Deviation.OnOtherCommit> elsewhere(Entry entry, String released) {
    return answeredOn(run, entry)
        .filter(then -> !then.equals(released))
        .filter(_ -> !isVerifiedOn(entry, released))
        .map(then -> new Deviation.OnOtherCommit(entry, then, released));
  }

  private boolean isVerifiedOn(Entry entry, String released) {
    return run.history()
        .latestCheck(entry.id())
        .filter(check -> check.finding() instanceof Finding.Holds)
        .filter(check -> check.head().filter(released::equals).isPresent())
        .isPresent();
  }
}
