package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.ListedJournal;
import tickdown.plain.lines.Welcome;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.session.JournalStore;
import tickdown.text.Line;

/// Taking up a run that was left.
final class ResumeRun {
  private ResumeRun() {}

  /// Walks the run that was found; the exit code.
  static int of(ListedJournal.Readable listed, Walker walker) {
    if (listed.finished()) {
      throw Failure.unusable(
          "the run %s is finished; it is read, not written".formatted(listed.run()),
          "`tickdown log -r %s` shows what happened; `tickdown run --new` starts another"
              .formatted(listed.run()));
    }
    OpenRun opened = OpenRun.read(listed, walker.workplace());
    Author author = walker.workplace().journals().author(walker.operator());
    try (Journal journal = Journal.open(listed.file(), author, walker.surroundings().clock())) {
      EventStore ledger = new JournalStore(journal);
      AdoptChange revising = AdoptChange.in(ledger, opened);
      Run run = Run.of(revising.content().checklist(), ledger.events());
      return walker.walk(
          run, ledger, opened.listed().checklist(), welcome(opened, revising, walker));
    }
  }

  private static List<Line> welcome(OpenRun opened, AdoptChange revising, Walker walker) {
    List<Line> lines = new ArrayList<>();
    opened.notices().forEach(notice -> lines.add(FailurePrinter.note(notice)));
    lines.addAll(revising.lines());
    Run left = Run.of(revising.content().checklist(), opened.run().history());
    lines.addAll(
        new Welcome(left, opened.listed().run(), opened.listed().checklist())
            .back(walker.operator(), walker.surroundings().clock().instant()));
    return lines;
  }
}
