package tickdown.command.sharing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Console;
import tickdown.exchange.RunsAtRemote;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.git.Manner;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.FounderLine;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// Joins a run that was shared from elsewhere: its journal is made here, with all that the remote
/// has.
public final class Joining {
  private Joining() {}

  /// Joins the shared run of this checklist with this name, if the remote has it; tells so. Returns
  /// the query for it.
  public static Optional<RunQuery> called(
      String checklist, String name, SharedRunSearch search, Workplace workplace, Console console) {
    return search.run(checklist, name).map(run -> joined(run, workplace, console));
  }

  /// Joins the only shared run that can be meant; tells so. Fails if there are several.
  public static Optional<RunQuery> meant(
      Optional<String> name, Workplace workplace, Console console) {
    List<SharedRun> runs = SharedRunSearch.begun(workplace).like(name).toList();
    if (runs.size() > 1) {
      throw new Failure(
          Line.of("%s shared runs match", runs.size()),
          runs.stream().map(run -> Line.of("  %s", run.refs().run())).toList(),
          "name the release: `tickdown resume RELEASE`");
    }
    return runs.stream().findFirst().map(run -> joined(run, workplace, console));
  }

  private static RunQuery joined(SharedRun found, Workplace workplace, Console console) {
    SharedRepository repository = SharedRepositories.of(workplace);
    workplace.journals().make();
    SharedRun run = new SharedRun(repository, found.remote(), found.refs());
    FounderLine founder =
        SharedRepositories.done(
                new RunsAtRemote(repository, Manner.ASKING).founder(run), run.remote().name())
            .orElseThrow(() ->
                new Failure(
                    Line.of("%s at %s has no beginning", run.refs().run(), run.remote().name()),
                    "whoever shared it has to run `tickdown sync`"));
    String name = founder.started().release();
    Path file = workplace.journals().file(founder.started().checklist(), name);
    if (Files.exists(file)) {
      throw new Failure(
          Line.of("there is a run %s of your own here", name),
          Line.of("`tickdown rename` gives it another name; then join again"));
    }
    founder.begin(file);
    SharingFile.of(file)
        .write(run.begun())
        .ifPresent(why -> {
          throw new Failure(
              Line.of("cannot write beside the journal: %s", why),
              "check the permissions of the folder, and the space on the disk");
        });
    RunQuery query = new RunQuery(Optional.of(name), Optional.of(founder.started().checklist()));
    try (SharedJournal joined = SharedJournal.open(query, workplace)) {
      joined.exchanged();
    }
    console.note(
        Line.of(
            "joined %s, which %s shared at %s", name, founder.event().by(), run.remote().name()));
    return query;
  }
}
