package tickdown.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.run.gate.Stale;
import tickdown.session.EventStore;
import tickdown.session.JournalStore;
import tickdown.text.Line;
import tickdown.walk.Greeting;

/// Resumes a run.
public final class ResumeRun {
  private ResumeRun() {}

  /// Opens the chosen run; rejects a finished one unless it can be looked at.
  ///
  /// @param shows whether there is a screen to look at it
  public static RunJournal open(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<Operator> operator,
      BooleanSupplier shows) {
    if (listed.finished() && !shows.getAsBoolean()) {
      throw new Failure(
          Line.of("the run %s is finished and read-only", listed.run()),
          Line.of(
              "`tickdown log -r %s` shows what happened; `tickdown run -r %s --new` starts another"
                  + " attempt",
              listed.run(), listed.release()));
    }
    return RunJournal.of(listed, journals, workplace, operator);
  }

  /// The run, ready to be walked by `operator`; adopts the current version of the checklist.
  public static ReadyRun ready(RunJournal run, String operator) {
    OpenRun opened = run.opened();
    EventStore store = new JournalStore(run.journal());
    AdoptChange adopted = AdoptChange.in(store, opened);
    boolean isSame = adopted.checklist() == opened.checklist();
    Run left =
        isSame ? opened.run() : Run.of(adopted.checklist().checklist(), opened.run().history());
    List<String> notices = new ArrayList<>();
    opened.unfinished().ifPresent(notices::add);
    notices.addAll(adopted.notices());
    if (!adopted.summary().isEmpty()) {
      notices.add("%s has changed: %s".formatted(opened.checklistName(), adopted.summary()));
    }
    Greeting.Back back =
        new Greeting.Back(
            Resumption.of(left, operator),
            opened.workplace().environment().clock().instant(),
            new Stale(left, new CommitChanges(opened.workplace()).head(left)).count(),
            adopted.lines());
    return new ReadyRun(
        left.after(store.events()),
        store,
        opened.checklistName(),
        new Greeting(left, opened.name(), opened.checklistName(), back, notices));
  }
}
