package tickdown.workplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.ListedJournal;
import tickdown.text.Line;

/// All runs of one checklist, to compare them.
///
/// @param checklist the path of the checklist, relative to its repository, with `/`
/// @param runs open and finished runs
/// @param unreadable how many journals of the folder cannot be read, so that they are left out
public record ChecklistRuns(String checklist, List<OpenRun> runs, int unreadable) {

  public ChecklistRuns {
    runs = List.copyOf(runs);
  }

  /// The runs of the given checklist; if none is given, of the nearest one, or of the only one that
  /// has runs. Never guesses.
  public static ChecklistRuns of(Workplace workplace, Optional<String> given) {
    List<ListedJournal> all = workplace.journals().runs();
    String checklist =
        given
            .map(name -> workplace.nameOf(Workplace.resolved(workplace.environment(), name)))
            .orElseGet(() -> meant(all, workplace));
    int unreadable = 0;
    Map<List<Object>, RunFile> files = new HashMap<>();
    List<OpenRun> runs = new ArrayList<>();
    for (ListedJournal.Readable listed :
        RunChoice.among(all, workplace, Optional.of(checklist)).runs()) {
      try {
        Workplace own = workplace.of(listed);
        RunFile file =
            files.computeIfAbsent(
                List.of(own.base(), listed.checklist()),
                _ -> RunFile.early(own, listed.checklist()));
        runs.add(OpenRun.of(own, Journal.read(listed.file()), file));
      } catch (Failure | JournalException _) {
        unreadable++;
      }
    }
    long damaged = all.stream().filter(ListedJournal.Unreadable.class::isInstance).count();
    return new ChecklistRuns(checklist, runs, unreadable + (int) damaged);
  }

  private static String meant(List<ListedJournal> all, Workplace workplace) {
    List<String> names =
        RunChoice.among(all, workplace, Optional.empty()).runs().stream()
            .map(ListedJournal.Readable::checklist)
            .distinct()
            .toList();
    Optional<String> nearest = workplace.nearest();
    if (names.size() == 1 || nearest.isEmpty()) {
      return onlyOne(names, workplace);
    }
    return nearest.get();
  }

  private static String onlyOne(List<String> names, Workplace workplace) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    throw names.isEmpty()
        ? new Failure(
            Line.of("no run has been started here"),
            Line.of("looked in %s", workplace.journals().path()))
        : new Failure(
            Line.of("there are runs of %s checklists", names.size()),
            names.stream().map(name -> Line.of("  %s", name)).toList(),
            "say which one: `--checklist FILE`");
  }
}
