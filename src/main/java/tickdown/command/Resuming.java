package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.Listed;
import tickdown.run.Run;
import tickdown.session.OnDisk;
import tickdown.terminal.Welcome;
import tickdown.text.Line;

/// Taking up a run that was left.
final class Resuming {
  private Resuming() {}

  /// Walks the run that was found; the exit code.
  static int of(Listed.Readable listed, Walker walker) {
    if (listed.finished()) {
      throw Failure.unusable(
          "the run %s is finished; it is read, not written".formatted(listed.run()),
          "`tickdown log -r %s` shows what happened; `tickdown run --new` starts another"
              .formatted(listed.run()));
    }
    Opened opened = Opened.read(listed, walker.workplace());
    Author author = walker.workplace().journals().author(walker.operator());
    try (Journal journal = Journal.open(listed.file(), author, walker.surroundings().clock())) {
      Run run = opened.run().after(journal.events());
      return walker.walk(run, new OnDisk(journal), welcome(run, opened, walker));
    }
  }

  private static List<Line> welcome(Run run, Opened opened, Walker walker) {
    List<Line> lines = new ArrayList<>();
    opened.notices().forEach(notice -> lines.add(Failures.note(notice)));
    lines.addAll(
        new Welcome(run, opened.listed().run(), opened.listed().checklist())
            .back(walker.operator(), walker.surroundings().clock().instant()));
    return lines;
  }
}
