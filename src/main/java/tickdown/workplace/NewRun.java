package tickdown.workplace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.journal.Journal;
import tickdown.markdown.ItemSource;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.walk.Greeting;

/// What a new run is started from: a checklist and its place.
///
/// @param name the name of the checklist in the journal
/// @param items which list items are read as items
public record NewRun(
    Workplace workplace, String name, ChecklistFile file, ItemSource items, Checklist checklist) {

  /// A new run of the `given` checklist, or of the one of the workplace.
  public static NewRun of(Optional<String> given, ItemSource items, Workplace workplace) {
    Path path = workplace.checklist(given);
    String name = workplace.nameOf(path);
    ChecklistFile file = ChecklistFile.read(path, given.orElse(name), items, workplace.cache());
    return new NewRun(workplace, name, file, items, file.checklist());
  }

  /// The first event of the run.
  public Event.Started started(String release) {
    return new Event.Started(
        release,
        name,
        file.text(),
        items == ItemSource.BULLETS,
        workplace.head(),
        Optional.empty());
  }

  /// An unused name for a run of this checklist: the date, with a count if necessary.
  public String freeName() {
    String today = ReleaseName.today(workplace.environment());
    return Stream.concat(
            Stream.of(today), IntStream.iterate(2, n -> n + 1).mapToObj(n -> today + "-" + n))
        .filter(release -> !Files.exists(workplace.journals().file(name, release)))
        .findFirst()
        .orElseThrow();
  }

  /// The existing runs of this checklist.
  public RunChoice others() {
    return RunChoice.among(
        workplace.journals().runs(), workplace.journals().path(), Optional.of(name));
  }

  /// Rejects a run that is among `others`, and a second open run unless `besides` allows it.
  public void checkIsNew(String run, RunChoice others, boolean besides) {
    others
        .find(run)
        .ifPresent(there -> {
          throw new Failure(
              Line.of("the run %s of %s already exists", run, there.checklist()),
              there.finished()
                  ? Line.of("it is finished; choose another name")
                  : Line.of("resume it with `tickdown run -r %s`", run));
        });
    if (!besides && !others.open().isEmpty()) {
      throw new Failure(
          Line.of("%s is open", others.open().getFirst().run()),
          Line.of("`tickdown run` resumes it; `--new` starts %s as well", run));
    }
  }

  /// Starts the run; its journal is on disk when this returns.
  public Journal journal(String release, String operator) {
    return Journal.create(
        workplace.journals().file(name, release),
        started(release),
        workplace.journals().author(operator),
        workplace.environment().clock());
  }

  /// The new run, ready to be walked.
  ///
  /// @param facts other things to know
  public ReadyRun ready(EventStore store, String release, List<Line> facts) {
    Run run = Run.of(checklist, store.events());
    return new ReadyRun(
        run, store, name, new Greeting(run, release, name, new Greeting.NewRun(facts), notices()));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    int problems = checklist.problems().size();
    if (problems > 0) {
      notices.add(
          "%s may not be read the way you intended; see `tickdown show`"
              .formatted(Plural.of(problems, "line")));
    }
    return notices;
  }
}
