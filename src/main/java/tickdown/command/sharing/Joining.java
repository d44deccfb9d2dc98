package tickdown.command.sharing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.exchange.RunsAtRemote;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.git.Manner;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.FounderLine;
import tickdown.journal.Journal;
import tickdown.journal.ListedJournal;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.workplace.Failure;
import tickdown.workplace.RunChoice;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// Joins a run that was shared from elsewhere: its journal is made here, with all that the remote
/// has.
public final class Joining {
  private static final int MOST_LISTED = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Workplace workplace;

  public Joining(Workplace workplace) {
    this.workplace = workplace;
  }

  /// A run that was joined.
  ///
  /// @param query finds it here
  /// @param name its name
  /// @param by who started it
  /// @param at when, in the time zone of the operator
  /// @param remote the name of the remote
  public record Joined(RunQuery query, String name, String by, String at, String remote) {

    /// Says that it was joined.
    public Line sentence() {
      return Line.of("joined %s, which %s started on %s, at %s", name, by, at, remote);
    }
  }

  /// Joins the shared run of this checklist with this name, if the remote has it.
  public Optional<Joined> called(String checklist, String name, SharedRunSearch search) {
    return search.run(checklist, name).filter(RunsHere.of(workplace)::isAbsent).map(this::joined);
  }

  /// Joins the only shared run that can be meant, if there is one. Fails if there are several.
  public Optional<Joined> meant(Optional<String> name) {
    return only(absent(name)).map(this::joined);
  }

  /// Whether someone shares a run that can be meant, and that is not here.
  public boolean isShared(Optional<String> name) {
    return !absent(name).isEmpty();
  }

  private List<SharedRun> absent(Optional<String> name) {
    return SharedRunSearch.begun(workplace)
        .like(name)
        .filter(RunsHere.of(workplace)::isAbsent)
        .toList();
  }

  /// The only one of these runs, if there is one. Fails if there are several.
  Optional<SharedRun> only(List<SharedRun> runs) {
    if (runs.size() > 1) {
      throw new Failure(
          Line.of("%s shared runs match", runs.size()),
          listed(runs),
          "`tickdown join RUN` joins one of them");
    }
    return runs.stream().findFirst();
  }

  /// These runs, as one types them, and who started them and when: ` 1.4.0, started by ana on
  /// 2026-11-22 10:00`. What the remote does not tell soon is left out.
  List<Line> listed(List<SharedRun> runs) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    return runs.stream()
        .limit(MOST_LISTED)
        .map(run ->
            Line.of(
                "  %s%s",
                SharedRunSearch.label(run, runs, workplace.nearest()),
                System.nanoTime() < end ? beginning(run) : Line.empty()))
        .toList();
  }

  private Line beginning(SharedRun found) {
    SharedRepository repository = SharedRepositories.of(workplace);
    Reply<Optional<FounderLine>> founder =
        new RunsAtRemote(repository, Manner.QUIET)
            .founder(new SharedRun(repository, found.remote(), found.refs()));
    return founder instanceof Reply.Done<Optional<FounderLine>>(Optional<FounderLine> line)
        ? line.map(first -> Line.of(", started by %s on %s", first.event().by(), time(first)))
            .orElseGet(Line::empty)
        : Line.empty();
  }

  private String time(FounderLine founder) {
    return Times.minute(founder.event().stamp().at(), workplace.environment().zone());
  }

  /// Joins this run. Fails if a run of one's own has its name; joins again if it was joined before.
  Joined joined(SharedRun found) {
    SharedRepository repository = SharedRepositories.of(workplace);
    SharedRun run = new SharedRun(repository, found.remote(), found.refs());
    FounderLine founder =
        SharedRepositories.done(
                new RunsAtRemote(repository, Manner.ASKING).founder(run), run.remote().name())
            .orElseThrow(() ->
                new Failure(
                    Line.of("%s at %s has no beginning", run.refs().run(), run.remote().name()),
                    "whoever shared it has to run `tickdown sync`"));
    String name = founder.started().release();
    SharedRepositories.written(SharingFile.of(journal(founder)).write(run.begun()));
    RunQuery query = new RunQuery(Optional.of(name), Optional.of(founder.started().checklist()));
    try (SharedJournal joined = SharedJournal.open(query, workplace)) {
      joined.exchanged();
    }
    return new Joined(query, name, founder.event().by(), time(founder), run.remote().name());
  }

  /// The journal of the run that began like this, which is made if it is not here.
  private Path journal(FounderLine founder) {
    String name = founder.started().release();
    String checklist = founder.started().checklist();
    Optional<ListedJournal.Readable> here =
        RunChoice.of(workplace, Optional.of(checklist)).called(name);
    if (here.isPresent()) {
      Path file = here.get().file();
      if (!Journal.read(file).events().getFirst().equals(founder.event())) {
        throw new Failure(
            Line.of("there is a run %s of your own here", name),
            Line.of(
                "`tickdown rename NAME -r %s` renames it; then `tickdown join %s`", name, name));
      }
      return file;
    }
    workplace.journals().make();
    Path file = workplace.journals().file(checklist, name);
    founder.begin(file);
    return file;
  }
}
