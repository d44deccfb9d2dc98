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

  /// The answers to items that are no longer in the checklist, in the order of their first answers.
  public List<GivenAnswer> lost() {
    return run.history().names().stream()
        .filter(name -> run.entry(name.id()).isEmpty())
        .flatMap(name -> run.history().answer(name.id()).stream())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .toList();
  }
}
