package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import tickdown.journal.FileStamp;
import tickdown.journal.JournalException;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.report.ShortStatus;
import tickdown.text.Line;

/// The line for the prompt of a shell: `1.4.0 39/78 · next 2.3.1`.
public final class PromptLine {
  private static final Line UNREADABLE = Line.of("journal unreadable");

  private PromptLine() {}

  /// The line for the selected run; empty if no run is open. Never fails for what is wrong with
  /// runs. Keeps the line for the launcher if nothing was selected.
  public static Optional<Line> of(RunQuery query, Workplace workplace) {
    try {
      return line(query, workplace);
    } catch (JournalException e) {
      return Optional.of(UNREADABLE);
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private static Optional<Line> line(RunQuery query, Workplace workplace) {
    PromptBasis basis = PromptBasis.of(workplace);
    try (JournalList journals = workplace.journals().list()) {
      RunChoice choice = RunChoice.among(query, journals.runs(), workplace);
      Optional<ListedJournal.Readable> run = run(query, choice);
      if (run.isEmpty()) {
        return withoutRun(choice, journals.runs(), basis);
      }
      Workplace own = workplace.of(run.get());
      Optional<FileStamp> checklist = basis.checklist(run.get().checklist());
      RunFile file = RunFile.early(own, run.get().checklist());
      OpenRun opened = OpenRun.of(own, journals.read(run.get()), file);
      Line line = new ShortStatus(opened.run(), opened.name()).line();
      if (query.equals(RunQuery.ANY)
          && onlyOpen(journals.runs()).equals(run)
          && checklist.isPresent()
          && basis.isFor(journals.runs())) {
        basis.keep(line.text(), checklist, Optional.empty());
      }
      return Optional.of(line);
    }
  }

  /// The open run that is meant; empty if there is none, or if several could be meant.
  private static Optional<ListedJournal.Readable> run(RunQuery query, RunChoice choice) {
    return query
        .release()
        .map(choice::find)
        .orElseGet(() ->
            choice.open().size() == 1 ? Optional.of(choice.open().getFirst()) : Optional.empty())
        .filter(run -> !run.finished());
  }

  private static Optional<Line> withoutRun(
      RunChoice choice, List<ListedJournal> listed, PromptBasis basis) {
    if (choice.unreadable().isPresent()) {
      return Optional.of(UNREADABLE);
    }
    if (choice.open().size() > 1) {
      return Optional.of(Line.of("%s runs open", choice.open().size()));
    }
    if (allFinished(listed) && basis.isFor(listed)) {
      basis.keep("", Optional.empty(), Optional.empty());
    }
    return Optional.empty();
  }

  /// The open run, if it is the only one in the folder, wherever one is.
  static Optional<ListedJournal.Readable> onlyOpen(List<ListedJournal> listed) {
    List<ListedJournal.Readable> open =
        listed.stream().flatMap(RunChoice::readable).filter(run -> !run.finished()).toList();
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  /// Whether no run in the folder is open.
  static boolean allFinished(List<ListedJournal> listed) {
    return listed.stream()
        .allMatch(each -> each instanceof ListedJournal.Readable run && run.finished());
  }
}
