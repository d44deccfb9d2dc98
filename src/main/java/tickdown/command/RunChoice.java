package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tickdown.journal.JournalFolder;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// Which of the runs beside a repository is meant.
final class RunChoice {
  private final Workplace workplace;
  private final List<JournalFolder.Listed> runs;

  private RunChoice(Workplace workplace, List<JournalFolder.Listed> runs) {
    this.workplace = workplace;
    this.runs = runs;
  }

  /// The runs of a workplace, those of one checklist only when it is named.
  static RunChoice among(Workplace workplace, Optional<String> checklist) {
    Predicate<JournalFolder.Listed> wanted =
        run -> checklist.isEmpty() || checklist.get().equals(run.checklist());
    return new RunChoice(
        workplace, workplace.journals().runs().stream().filter(wanted).toList());
  }

  /// The run that `options` name, or the only open one. Refuses to guess.
  static JournalFolder.Listed of(RunOptions options, Surroundings surroundings) {
    Optional<Path> file =
        options.checklist().map(name -> Workplace.resolved(surroundings, name));
    Workplace workplace =
        file.map(path -> Workplace.of(path, surroundings, options.places()))
            .orElseGet(() -> Workplace.here(surroundings, options.places()));
    RunChoice choice = among(workplace, file.map(workplace::nameOf));
    return options.release().map(choice::named).orElseGet(choice::onlyOpen);
  }

  /// The run of that name, open or finished, if there is one.
  Optional<JournalFolder.Listed> find(String name) {
    List<JournalFolder.Listed> found =
        runs.stream().filter(run -> run.run().equals(name)).toList();
    if (found.size() > 1) {
      throw ambiguous(found, "name the checklist as well: `--checklist FILE`");
    }
    return found.stream().findFirst();
  }

  /// The run of that name.
  JournalFolder.Listed named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                Failure.unusable(
                    "there is no run `%s` in %s".formatted(name, workplace.journals().folder()),
                    "`tickdown runs` lists the runs that there are"));
  }

  /// The open runs.
  List<JournalFolder.Listed> open() {
    return runs.stream().filter(run -> !run.isFinished()).toList();
  }

  /// The only open run.
  JournalFolder.Listed onlyOpen() {
    List<JournalFolder.Listed> open = open();
    if (open.isEmpty()) {
      throw Failure.unusable(
          runs.isEmpty() ? "no run has been started here" : "no run is open here",
          "start one with `tickdown run` or `tickdown start`; looked in "
              + workplace.journals().folder());
    }
    if (open.size() > 1) {
      throw ambiguous(open, "name the one that is meant: `--release RELEASE`");
    }
    return open.getFirst();
  }

  static Failure ambiguous(List<JournalFolder.Listed> runs, String hint) {
    return Failure.unusable(
        "%d runs could be meant".formatted(runs.size()),
        runs.stream()
            .map(run -> Line.of("  %s of %s".formatted(run.run(), run.checklist())))
            .toList(),
        hint);
  }
}
