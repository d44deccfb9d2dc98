package tickdown.workplace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.journal.Journal;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;

/// A run with its open journal, ready to be continued.
public record RunJournal(OpenRun opened, Journal journal) implements AutoCloseable {

  /// Opens the selected run, with each file opened only once.
  ///
  /// @param operator who answers; may still be being looked up
  public static RunJournal of(
      RunQuery query, Workplace workplace, CompletableFuture<Operator> operator) {
    PromptBasis basis = PromptBasis.of(workplace);
    try (JournalList journals = workplace.journals().listToAppend()) {
      RunChoice choice = RunChoice.among(query, journals.runs(), workplace);
      return of(choice.meant(query.release()), journals, workplace, operator, Optional.of(basis));
    }
  }

  /// Opens a run from the list.
  public static RunJournal of(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<Operator> operator) {
    return of(listed, journals, workplace, operator, Optional.empty());
  }

  private static RunJournal of(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<Operator> operator,
      Optional<PromptBasis> basis) {
    Workplace own = workplace.of(listed);
    RunFile file = RunFile.early(own, listed.checklist());
    Journal journal =
        journals.open(
            listed,
            () -> workplace.journals().author(operator.join().name()),
            workplace.environment().clock());
    try {
      OpenRun opened = OpenRun.of(own, journal.contents(), file);
      PromptKeeper keeper = PromptKeeper.of(journal, opened.run(), own);
      basis.ifPresent(before -> keeper.know(before, journals.runs()));
      return new RunJournal(opened, journal);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  @Override
  public void close() {
    journal.close();
    opened.workplace().keepReadings();
  }
}
