package tickdown.workplace;

import java.util.concurrent.CompletableFuture;
import tickdown.journal.Journal;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;

/// A run with its open journal, to be gone on with.
public record RunJournal(OpenRun opened, Journal journal) implements AutoCloseable {

  /// Opens the run that is meant; nothing is opened twice.
  ///
  /// @param operator who answers, which may still be found out
  public static RunJournal of(
      RunQuery query, Workplace workplace, CompletableFuture<String> operator) {
    try (JournalList journals = workplace.journals().listToAppend()) {
      RunChoice choice =
          RunChoice.among(journals.runs(), workplace.journals().path(), query.checklist());
      return of(choice.meant(query.release()), journals, workplace, operator);
    }
  }

  /// Opens a run that was listed.
  public static RunJournal of(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<String> operator) {
    RunFile file = RunFile.early(workplace.base(), listed.checklist());
    Journal journal =
        journals.open(
            listed,
            () -> workplace.journals().author(operator.join()),
            workplace.environment().clock());
    try {
      return new RunJournal(OpenRun.of(workplace, journal.contents(), file), journal);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
