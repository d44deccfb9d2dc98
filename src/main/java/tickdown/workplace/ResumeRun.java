package tickdown.workplace;

import java.util.ArrayList;
import java.util.List;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.run.gate.Stale;
import tickdown.session.EventStore;
import tickdown.session.JournalStore;
import tickdown.walk.Greeting;

/// Resumes a run.
public final class ResumeRun {
  private ResumeRun() {}

  /// The run, ready to be walked by `operator`; adopts the checklist file if it has changed, unless
  /// the version in use was adopted elsewhere.
  public static ReadyRun ready(RunJournal run, String operator) {
    return ready(run.opened(), new JournalStore(run.journal()), operator, false);
  }

  /// @param isAdopting whether the file takes the place of a version that was adopted elsewhere
  static ReadyRun ready(OpenRun opened, EventStore store, String operator, boolean isAdopting) {
    AdoptChange adopted = AdoptChange.in(store, opened, isAdopting);
    boolean isSame = adopted.checklist() == opened.checklist();
    Run left =
        isSame
            ? opened.run()
            : Run.of(adopted.checklist().checklist(), opened.run().history())
                .knowing(opened.run().signed())
                .knowing(opened.run().survivors());
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
        left.after(store.events()).upToDate(),
        store,
        opened.checklistName(),
        new Greeting(left, opened.name(), opened.checklistName(), back, notices));
  }
}
