package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.journal.JournalProblem;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.text.Line;

/// Which of the runs beside a repository is meant.
final class RunChoice {
  private final Workplace workplace;
  private final List<ListedJournal.Readable> runs;
  private final Optional<JournalProblem> unreadable;

  private RunChoice(
      Workplace workplace, List<ListedJournal.Readable> runs, Optional<JournalProblem> unreadable) {
    this.workplace = workplace;
    this.runs = runs;
    this.unreadable = unreadable;
  }

  /// The runs of a workplace, those of one checklist only when it is named.
  static RunChoice among(Workplace workplace, Optional<String> checklist) {
    List<ListedJournal> all = workplace.journals().runs();
    return new RunChoice(
        workplace,
        all.stream().flatMap(run -> readable(run, checklist)).toList(),
        all.stream().flatMap(RunChoice::unreadable).findFirst());
  }

  private static Stream<ListedJournal.Readable> readable(
      ListedJournal listed, Optional<String> checklist) {
    return listed instanceof ListedJournal.Readable run
            && (checklist.isEmpty() || checklist.get().equals(run.checklist()))
        ? Stream.of(run)
        : Stream.empty();
  }

  private static Stream<JournalProblem> unreadable(ListedJournal listed) {
    return listed instanceof ListedJournal.Unreadable(var _, JournalProblem problem)
        ? Stream.of(problem)
        : Stream.empty();
  }

  /// The run that `options` name, or the only open one. Refuses to guess.
  static ListedJournal.Readable of(RunOptions options, Environment surroundings) {
    Optional<Path> file = options.checklist().map(name -> Workplace.resolved(surroundings, name));
    Workplace workplace = Workplace.of(options, surroundings);
    RunChoice choice = among(workplace, file.map(workplace::nameOf));
    return options.release().map(choice::named).orElseGet(choice::onlyOpen);
  }

  /// The run of that name, open or finished, if there is one.
  Optional<ListedJournal.Readable> find(String name) {
    List<ListedJournal.Readable> found =
        runs.stream().filter(run -> run.run().equals(name)).toList();
    if (found.size() > 1) {
      throw ambiguous(found, "name the checklist as well: `--checklist FILE`");
    }
    return found.stream().findFirst();
  }

  /// The run of that name.
  ListedJournal.Readable named(String name) {
    return find(name)
        .orElseThrow(() ->
            orUnreadable(
                Failure.unusable(
                    "there is no run `%s` in %s".formatted(name, workplace.journals().path()),
                    "`tickdown runs` lists the runs that there are")));
  }

  /// All of them, open and finished.
  List<ListedJournal.Readable> all() {
    return List.copyOf(runs);
  }

  /// Those that are not finished.
  List<ListedJournal.Readable> open() {
    return runs.stream().filter(run -> !run.finished()).toList();
  }

  /// The open runs. Where there is none, but a journal that cannot be read, that one may be it:
  /// nothing is started beside it as if it were not there.
  List<ListedJournal.Readable> openOrUnreadable() {
    List<ListedJournal.Readable> open = open();
    if (open.isEmpty() && unreadable.isPresent()) {
      throw Failure.journal(unreadable.get());
    }
    return open;
  }

  /// The only open run.
  ListedJournal.Readable onlyOpen() {
    List<ListedJournal.Readable> open = open();
    if (open.isEmpty()) {
      throw orUnreadable(noneOpen());
    }
    if (open.size() > 1) {
      throw ambiguous(open, "name the one that is meant: `--release RELEASE`");
    }
    return open.getFirst();
  }

  private Failure noneOpen() {
    String place = workplace.journals().path().toString();
    return runs.isEmpty()
        ? Failure.unusable(
            "no run has been started here",
            "start one with `tickdown run` or `tickdown start`; looked in " + place)
        : Failure.unusable(
            "no run is open here",
            runs.stream().map(run -> Line.of("  %s is finished".formatted(run.run()))).toList(),
            "name a finished run to read it: `--release %s`; `tickdown run` starts another"
                .formatted(runs.getLast().run()));
  }

  /// What was looked for may be in the journal that cannot be read, so that is the failure to speak
  /// of.
  private Failure orUnreadable(Failure failure) {
    return unreadable.map(Failure::journal).orElse(failure);
  }

  static Failure ambiguous(List<ListedJournal.Readable> runs, String hint) {
    return Failure.unusable(
        "%d runs could be meant".formatted(runs.size()),
        runs.stream()
            .map(run -> Line.of("  %s of %s".formatted(run.run(), run.checklist())))
            .toList(),
        hint);
  }
}
