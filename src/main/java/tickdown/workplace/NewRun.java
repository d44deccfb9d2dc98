package tickdown.workplace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.JournalRemoval;
import tickdown.journal.ListedJournal;
import tickdown.markdown.ItemSource;
import tickdown.run.Event;
import tickdown.run.Origin;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.walk.Greeting;

/// What a new run is started from: a checklist and its place.
///
/// @param name the name of the checklist in the journal
/// @param items which list items are read as items
/// @param listed the runs in the folder of the journals, of all checklists
/// @param isQuiet whether it is to be a quiet run even if its checklist does not ask for one
public record NewRun(
    Workplace workplace,
    String name,
    ChecklistFile file,
    ItemSource items,
    List<ListedJournal> listed,
    boolean isQuiet) {

  public NewRun {
    listed = List.copyOf(listed);
  }

  /// A new run of the `given` checklist, or of the one of the workplace.
  public static NewRun of(
      Optional<String> given, ItemSource items, Workplace workplace, List<ListedJournal> listed) {
    Path path = workplace.checklist(given);
    String name = workplace.nameOf(path);
    ChecklistFile file = ChecklistFile.read(path, given.orElse(name), items, workplace.cache());
    return new NewRun(workplace, name, file, items, listed, false);
  }

  /// The same as a quiet run, if `quiet` is set.
  public NewRun quiet(boolean quiet) {
    return new NewRun(workplace, name, file, items, listed, isQuiet || quiet);
  }

  /// The checklist as it was read from the file.
  public Checklist checklist() {
    return file.checklist();
  }

  /// The first event of the run.
  public Event.Started started(NewName called) {
    return new Event.Started(
        called.run(),
        name,
        file.text(),
        items == ItemSource.BULLETS,
        workplace.head(),
        new Origin(
            called.version(),
            new EarlierRelease(checklist(), workplace, this::others).before(called),
            workplace.shared(),
            isQuietOne()));
  }

  /// Whether it will be a quiet run, because that was asked for or because its checklist says so.
  public boolean isQuietOne() {
    return isQuiet || checklist().settings().isEmbargoed();
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
    return RunChoice.among(listed, workplace, Optional.of(name));
  }

  /// What the new run is called: by its `name`, else its `release`, else the date. Rejects the name
  /// of an existing run; a finished release can be attempted again if `another` allows it.
  public NewName called(
      Optional<String> release, Optional<String> name, RunChoice others, boolean another) {
    if (name.isPresent()) {
      return NewName.of(NewName.of(name.get(), others, false).run(), release);
    }
    return release
        .map(version -> NewName.of(version, others, another))
        .orElseGet(() -> NewName.of(freeName()));
  }

  /// Rejects a second open run besides `others`.
  public void checkIsOnly(NewName called, RunChoice others) {
    if (!others.open().isEmpty()) {
      String open = others.open().getFirst().run();
      List<Line> ways = new ArrayList<>();
      ways.add(Line.of("`tickdown run` resumes it"));
      ways.addAll(mistaken(called, others.open()));
      ways.add(Line.of("`--new` starts %s as well", called.run()));
      throw new Failure(Line.of("%s is open", open), Line.joined("; ", ways));
    }
  }

  /// How to give the open run the name that was meant, or to get rid of it, if it looks like a
  /// mistake: it has the same numbers, or nothing was answered in it.
  private static List<Line> mistaken(NewName called, List<ListedJournal.Readable> open) {
    ListedJournal.Readable first = open.getFirst();
    boolean isUnanswered = JournalRemoval.isUnanswered(first.file());
    Line which = open.size() > 1 ? Line.of(" -r %s", first.run()) : Line.empty();
    List<Line> ways = new ArrayList<>();
    if (isUnanswered || Origin.isLike(first.run(), called.run())) {
      ways.add(Line.of("`tickdown rename %s%s` renames it", called.run(), which));
    }
    if (isUnanswered) {
      ways.add(Line.of("`tickdown discard%s` deletes it", which));
    }
    return ways;
  }

  /// Where the journal of the run is.
  public Path file(NewName called) {
    return workplace.journals().file(name, called.run());
  }

  /// Starts the run; its journal is on disk when this returns.
  public Journal journal(NewName called, String operator) {
    Journal journal =
        Journal.create(
            file(called),
            started(called),
            workplace.journals().author(operator),
            workplace.environment().clock());
    PromptKeeper.of(journal, Run.of(checklist(), journal.events()), workplace)
        .appended(journal.events(), journal.size());
    return journal;
  }

  /// Starts the run, or joins it if another operator has started it in the meantime.
  public Journal journalOrSame(NewName called, String operator) {
    try {
      return journal(called, operator);
    } catch (JournalException e) {
      if (e.problem() instanceof JournalProblem.AlreadyThere(Path file)) {
        return Journal.open(
            file, workplace.journals().author(operator), workplace.environment().clock());
      }
      throw e;
    }
  }

  /// The new run, ready to be walked.
  ///
  /// @param facts other things to know
  public ReadyRun ready(EventStore store, String release, List<Line> facts) {
    Run run = Run.of(checklist(), store.events());
    return new ReadyRun(
        run, store, name, new Greeting(run, release, name, new Greeting.NewRun(facts), notices()));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    checklist().problems().stream()
        .filter(problem -> problem.rule() == LintRule.CONFLICT)
        .map(problem -> "line %d: %s".formatted(problem.line(), problem.message()))
        .forEach(notices::add);
    int problems = checklist().problems().size();
    if (problems > 0) {
      notices.add(
          "%s may not be read the way you intended; see `tickdown show`"
              .formatted(Plural.of(problems, "line")));
    }
    withoutChecklist().map(this::isStillOpen).forEach(notices::add);
    return notices;
  }

  /// The open runs whose checklists are gone; this one may have been meant to take over.
  private Stream<ListedJournal.Readable> withoutChecklist() {
    return RunChoice.among(listed, workplace, Optional.empty()).open().stream()
        .filter(run -> new RunFile(workplace, run.checklist()).missing().isPresent());
  }

  private String isStillOpen(ListedJournal.Readable run) {
    return "%s of %s, which is not in %s, is still open; `tickdown resume %s` resumes it"
        .formatted(run.run(), run.checklist(), workplace.base(), run.run());
  }
}
