package tickdown.workplace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.git.Repository;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.ListedJournal;
import tickdown.run.History;
import tickdown.text.Line;

/// The runs to choose from.
///
/// @param folder the folder of their journals
/// @param runs open and finished runs
/// @param unreadable the problem of a journal that cannot be read, if there is one
/// @param repository whose runs they are
public record RunChoice(
    Path folder,
    List<ListedJournal.Readable> runs,
    Optional<JournalProblem> unreadable,
    Optional<Repository> repository) {

  public RunChoice {
    runs = List.copyOf(runs);
  }

  /// The runs in the folder of a workplace; only those of one checklist, if it is named. A run
  /// whose checklist was renamed or moved is one of it.
  public static RunChoice among(
      List<ListedJournal> all, Workplace workplace, Optional<String> checklist) {
    List<ListedJournal.Readable> runs =
        all.stream().flatMap(RunChoice::readable).filter(workplace::mayHave).toList();
    return new RunChoice(
        workplace.journals().path(),
        checklist.map(name -> of(name, runs, workplace)).orElse(runs),
        all.stream().flatMap(RunChoice::unreadable).findFirst(),
        workplace.repository());
  }

  /// The runs that a query is about: if it names neither a release nor a checklist, preferably
  /// those of the nearest checklist.
  static RunChoice among(RunQuery query, List<ListedJournal> all, Workplace workplace) {
    RunChoice choice = among(all, workplace, query.checklist());
    return query.release().or(query::checklist).isPresent() ? choice : choice.near(workplace);
  }

  /// The runs of the checklist with this path. Where a path is gone, the latest run that used it
  /// tells whether the checklist is at the other one now.
  private static List<ListedJournal.Readable> of(
      String checklist, List<ListedJournal.Readable> runs, Workplace workplace) {
    Map<String, Boolean> paths = new HashMap<>();
    paths.put(checklist, true);
    runs.stream()
        .sorted((one, other) -> other.lastAt().compareTo(one.lastAt()))
        .forEach(
            run -> paths.computeIfAbsent(run.checklist(), _ -> isNow(checklist, run, workplace)));
    return runs.stream().filter(run -> paths.get(run.checklist())).toList();
  }

  private static boolean isNow(String checklist, ListedJournal.Readable run, Workplace workplace) {
    if (new RunFile(workplace, run.checklist()).missing().isEmpty()) {
      return false;
    }
    try {
      History history = History.of(Journal.read(run.file()).events());
      return MovedChecklist.of(workplace, history).filter(checklist::equals).isPresent();
    } catch (JournalException e) {
      return false;
    }
  }

  /// The runs in the folder of a workplace; only those of one checklist, if it is named.
  public static RunChoice of(Workplace workplace, Optional<String> checklist) {
    return among(workplace.journals().runs(), workplace, checklist);
  }

  /// The same; if several runs are open, only those of the part of the repository that the nearest
  /// checklist is for, if one of them is open. Does not choose between checklists of one part.
  public RunChoice near(Workplace workplace) {
    List<ListedJournal.Readable> near =
        open().size() > 1
            ? workplace.nearest().map(nearest -> around(nearest, workplace)).orElse(List.of())
            : List.<ListedJournal.Readable>of();
    return open(near).isEmpty() ? this : new RunChoice(folder, near, unreadable, repository);
  }

  private List<ListedJournal.Readable> around(String checklist, Workplace workplace) {
    Optional<Path> home = workplace.file(checklist).map(Discovery::home);
    return runs.stream()
        .filter(run -> workplace.file(run.checklist()).map(Discovery::home).equals(home))
        .toList();
  }

  /// Only the runs for which this holds.
  RunChoice where(Predicate<ListedJournal.Readable> holds) {
    return new RunChoice(folder, runs.stream().filter(holds).toList(), unreadable, repository);
  }

  /// The run with exactly this name.
  public Optional<ListedJournal.Readable> called(String name) {
    return runs.stream().filter(run -> run.run().equals(name)).findFirst();
  }

  static Stream<ListedJournal.Readable> readable(ListedJournal listed) {
    return listed instanceof ListedJournal.Readable run ? Stream.of(run) : Stream.empty();
  }

  private static Stream<JournalProblem> unreadable(ListedJournal listed) {
    return listed instanceof ListedJournal.Unreadable(var _, JournalProblem problem)
        ? Stream.of(problem)
        : Stream.empty();
  }

  /// The run with this name, or the only open one. Never guesses.
  public ListedJournal.Readable meant(Optional<String> release) {
    return release.map(this::named).orElseGet(this::onlyOpen);
  }

  /// The run to look at: that with this name, else the only open one, else the one that was
  /// finished last.
  public ListedJournal.Readable toRead(Optional<String> release) {
    boolean isOver = open().isEmpty() && unreadable.isEmpty() && !runs.isEmpty();
    return release.isEmpty() && isOver ? latest(runs).getFirst() : meant(release);
  }

  /// The run of this name or release, if there is one: that with the name if it is open, else an
  /// open attempt at the release, else a finished one.
  public Optional<ListedJournal.Readable> find(String name) {
    List<ListedJournal.Readable> named =
        runs.stream().filter(run -> run.run().equals(name)).toList();
    List<ListedJournal.Readable> released =
        runs.stream().filter(run -> isSameRelease(run.release(), name)).toList();
    return Stream.of(open(named), open(released), named, latest(released))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(RunChoice::onlyOne);
  }

  private static ListedJournal.Readable onlyOne(List<ListedJournal.Readable> found) {
    if (found.size() > 1) {
      throw ambiguous(found);
    }
    return found.getFirst();
  }

  private static List<ListedJournal.Readable> open(List<ListedJournal.Readable> runs) {
    return runs.stream().filter(run -> !run.finished()).toList();
  }

  private static List<ListedJournal.Readable> latest(List<ListedJournal.Readable> runs) {
    return runs.stream()
        .max((one, other) -> one.lastAt().compareTo(other.lastAt()))
        .map(List::of)
        .orElse(List.of());
  }

  /// `1.4.0` and `v1.4.0` are one release.
  private static boolean isSameRelease(String one, String other) {
    return withoutV(one).equals(withoutV(other));
  }

  private static String withoutV(String release) {
    boolean v =
        release.length() > 1 && release.charAt(0) == 'v' && Character.isDigit(release.charAt(1));
    return v ? release.substring(1) : release;
  }

  private ListedJournal.Readable named(String name) {
    return find(name)
        .orElseThrow(() ->
            orUnreadable(
                new Failure(
                    Line.of("no run `%s` in %s", name, folder), "`tickdown runs` lists the runs")));
  }

  /// The open runs.
  public List<ListedJournal.Readable> open() {
    return open(runs);
  }

  /// The open runs. If there are none, but a journal cannot be read, fails: that journal may
  /// contain an open run, so no other may be started.
  public List<ListedJournal.Readable> openOrUnreadable() {
    List<ListedJournal.Readable> open = open();
    if (open.isEmpty() && unreadable.isPresent()) {
      throw new JournalException(unreadable.get());
    }
    return open;
  }

  private ListedJournal.Readable onlyOpen() {
    List<ListedJournal.Readable> open = open();
    if (open.isEmpty()) {
      throw orUnreadable(noneOpen());
    }
    return onlyOne(open);
  }

  private Failure noneOpen() {
    return runs.isEmpty()
        ? new Failure(
            Line.of("no run has been started here"),
            Line.of(
                "start one with `tickdown run` or `tickdown start`%s; looked in %s",
                repository.filter(Repository::hasRemote).isPresent()
                    ? ", or join a shared one with `tickdown join`"
                    : "",
                folder))
        : new Failure(
            Line.of("no open run here"),
            runs.stream().map(run -> Line.of("  %s is finished", run.run())).toList(),
            Line.of(
                "name a finished run to read it: `--release %s`; `tickdown run` starts another",
                latest(runs).getFirst().run()));
  }

  /// The run may be in the journal that cannot be read, so reports that problem instead.
  private RuntimeException orUnreadable(Failure failure) {
    return unreadable.<RuntimeException>map(JournalException::new).orElse(failure);
  }

  /// Several runs match; the hint tells them apart.
  static Failure ambiguous(List<ListedJournal.Readable> runs) {
    boolean byName = runs.stream().map(ListedJournal.Readable::run).distinct().count() > 1;
    return new Failure(
        Line.of("%s runs match", runs.size()),
        runs.stream().map(run -> Line.of("  %s of %s", run.run(), run.where())).toList(),
        byName
            ? Line.of("say which one: `--release RELEASE`")
            : Line.of("say which one: `--checklist %s`", runs.getFirst().where()));
  }
}
