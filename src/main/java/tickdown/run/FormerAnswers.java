package tickdown.run;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;

/// Answers to items whose text has changed since, or that are no longer in the checklist.
public record FormerAnswers(Run run) {

  /// The text of the item when it was answered, if it has changed since.
  public Optional<String> answeredAs(Entry entry) {
    String now = entry.item().text().plain();
    return run.history()
        .answer(entry.id())
        .map(GivenAnswer::answer)
        .filter(answer -> !(answer.outcome() instanceof Outcome.Open))
        .map(answer -> answer.item().text())
        .filter(then -> !then.equals(now) && !ItemWords.of(then).equalsText(ItemWords.of(now)));
  }

  /// The command that did the work of an item before it was answered, if the checklist was changed
  /// since so that the item does not have that command any more. An item that was reworded since
  /// counts as that.
  public Optional<String> answeredWith(Entry entry, Attempts attempts) {
    return run.history()
        .answer(entry.id())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .filter(_ -> isRevised() && answeredAs(entry).isEmpty())
        .flatMap(_ -> attempts.lastSuccess())
        .filter(attempt -> isBeforeTheRevision(attempt) && !isOffered(entry, attempt))
        .map(attempt -> attempt.what().what().command());
  }

  private boolean isRevised() {
    return run.history().edition().filter(ChecklistVersion::isRevised).isPresent();
  }

  private boolean isBeforeTheRevision(Attempts.Attempt attempt) {
    List<RecordedEvent> events = run.events();
    return run.history()
        .adoption()
        .filter(adoption -> events.indexOf(attempt.start()) < events.indexOf(adoption))
        .isPresent();
  }

  /// Also with the values that placeholders had when it ran.
  private boolean isOffered(Entry entry, Attempts.Attempt attempt) {
    return Attempts.isOffered(run, entry, attempt)
        || Attempts.isOffered(
            run.after(run.events().subList(0, run.events().indexOf(attempt.start()) + 1)),
            entry,
            attempt);
  }

  /// The answers to items that are no longer in the checklist, in the order of their first answers.
  public List<GivenAnswer> lost() {
    return run.history().names().stream()
        .filter(name -> run.entry(name.id()).isEmpty())
        .flatMap(name -> run.history().answer(name.id()).stream())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .toList();
  }
}
