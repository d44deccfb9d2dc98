package tickdown.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.markdown.ItemSource;
import tickdown.run.Event;
import tickdown.session.Environment;

/// What a new run is started from: a checklist that was read, and where it is.
///
/// @param name how the journal calls the checklist
/// @param counted what is read as an item
record NewRun(
    Workplace workplace, String name, ChecklistFile file, ItemSource counted, Checklist checklist) {

  /// The checklist `given`, or the one of the repository around the working folder.
  static NewRun of(
      Optional<String> given, ItemSource counted, PlaceOptions places, Environment surroundings) {
    Path path =
        given
            .map(name -> Workplace.resolved(surroundings, name))
            .orElseGet(() -> Workplace.discovered(surroundings));
    Workplace workplace = Workplace.of(path, surroundings, places);
    String name = workplace.nameOf(path);
    ChecklistFile file = ChecklistFile.read(path, given.orElse(name), counted);
    return switch (file.reading()) {
      case ReadResult.Readable(Checklist checklist) ->
          new NewRun(workplace, name, file, counted, checklist);
      case ReadResult.Unusable(List<Problem> problems) ->
          throw Failure.unusable(file.name(), problems);
    };
  }

  /// What the first event of the run says.
  Event.Started started(String release) {
    return new Event.Started(
        release, name, file.text(), counted == ItemSource.BULLETS, workplace.head());
  }

  /// A name that no run of this checklist has yet: the date, with a count if need be.
  String freeName(Environment surroundings) {
    String today = ReleaseName.today(surroundings);
    return Stream.concat(
            Stream.of(today), IntStream.iterate(2, n -> n + 1).mapToObj(n -> today + "-" + n))
        .filter(release -> !Files.exists(workplace.journals().file(name, release)))
        .findFirst()
        .orElseThrow();
  }

  /// The runs of this checklist that there are.
  RunChoice others() {
    return RunChoice.among(workplace, Optional.of(name));
  }

  /// Refuses a run that is one of `others`, and, unless `besides` an open one another is wanted, a
  /// second open run.
  void checkIsNew(String run, RunChoice others, boolean besides) {
    others
        .find(run)
        .ifPresent(there -> {
          throw Failure.unusable(
              "the run %s of %s was started already".formatted(run, there.checklist()),
              there.finished()
                  ? "it is finished; give the new one another name"
                  : "`tickdown run -r %s` resumes it".formatted(run));
        });
    if (!besides && !others.open().isEmpty()) {
      throw Failure.unusable(
          "%s is open".formatted(others.open().getFirst().run()),
          "`tickdown run` resumes it; `--new` starts %s beside it".formatted(run));
    }
  }

  /// Starts the run of that name; its journal is on the disk when this returns.
  Journal journal(String release, String operator, Environment surroundings) {
    Author author = workplace.journals().author(operator);
    return Journal.create(
        workplace.journals().file(name, release), started(release), author, surroundings.clock());
  }
}
