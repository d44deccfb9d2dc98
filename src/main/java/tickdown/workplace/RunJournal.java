package tickdown.workplace;

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
    try (JournalList journals = workplace.journals().listToAppend()) {
      RunChoice choice = RunChoice.among(query, journals.runs(), workplace);
      return of(choice.meant(query.release()), journals, workplace, operator);
    }
  }

  /// Opens a run from the list.
  public static RunJournal of(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<Operator> operator) {
    Workplace own = workplace.of(listed);
    RunFile file = RunFile.early(own, listed.checklist());
    Journal journal =
        journals.open(
            listed,
            () -> workplace.journals().author(operator.join().name()),
            workplace.environment().clock());
    try {
      return new RunJournal(OpenRun.of(own, journal.contents(), file), journal);
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
