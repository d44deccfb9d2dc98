package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.journal.Journal;
import tickdown.journal.ListedJournal;
import tickdown.plain.lines.Welcome;
import tickdown.run.Run;
import tickdown.session.Environment;
import tickdown.session.JournalStore;
import tickdown.session.RehearsalStore;
import tickdown.text.Line;

/// `tickdown run`, and `tickdown` alone: starts or resumes a run and walks it.
final class RunCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private Optional<String> name = Optional.empty();

  private Optional<String> release = Optional.empty();

  private boolean another;
  private final DisplayOptions look = new DisplayOptions();
  private boolean rehearse;

  private Optional<String> phase = Optional.empty();

  private final PlaceOptions places = new PlaceOptions();

  private final BulletsOption bullets = new BulletsOption();

  private final CommonOptions common = new CommonOptions();

  RunCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "run",
            "Walk a checklist: start a run, or resume the open one.",
            "",
            "The walk is a full screen on a terminal of at least 40 x 10; keys that mean something"
                + " stand at the bottom, and ? lists all. Every answer is on the disk before it is"
                + " shown as given, so a walk can be left at any moment.",
            "",
            "Plain lines show one item at a time; type a word such as done, skip or help, then"
                + " Enter. With --plain answers may be piped in. The end of the input answers"
                + " nothing; exit code 1 says that items are outstanding then.",
            "",
            "Examples:",
            "  tickdown",
            "  tickdown run RELEASE_CHECKLIST.md --release 1.4.0",
            "  tickdown run --rehearse",
            "  printf 'done\\ndone\\n' | tickdown run --plain")
        .optional(
            "CHECKLIST",
            "The Markdown file. Default: the release checklist of this repository.",
            given -> name = Optional.of(given))
        .option(
            "-r, --release",
            "RELEASE",
            "What is released; names the run. Default: the open run, else the date.",
            given -> release = Optional.of(given))
        .flag("--new", "Start another run although one is open.", () -> another = true)
        .flag(
            "--rehearse",
            "Only play it through: nothing is written, nothing is run.",
            () -> rehearse = true)
        .option(
            "--phase",
            "PHASE",
            "Begin in this phase: its number or words of its title.",
            given -> phase = Optional.of(given))
        .with(look)
        .with(bullets)
        .with(places)
        .with(common);
  }

  @Override
  public Integer call() {
    Optional<String> wanted = release.map(ReleaseName::checked);
    Walker.checkCanAsk(surroundings, look.isPlain());
    Walker walker = walker(workplace());
    if (rehearse) {
      return rehearse(NewRun.of(name, bullets.counted(), places, surroundings), wanted, walker);
    }
    Optional<ListedJournal.Readable> resumable = another ? Optional.empty() : resumable(wanted);
    return resumable.isPresent()
        ? ResumeRun.of(resumable.get(), walker)
        : start(NewRun.of(name, bullets.counted(), places, surroundings), wanted, walker);
  }

  /// The run to be resumed: the one of that release, else the only open one of the checklist.
  private Optional<ListedJournal.Readable> resumable(Optional<String> wanted) {
    Workplace workplace = workplace();
    RunChoice choice = RunChoice.among(workplace, checklistName(workplace));
    if (wanted.isPresent()) {
      return choice.find(wanted.get());
    }
    List<ListedJournal.Readable> open = choice.openOrUnreadable();
    return open.size() > 1
        ? Optional.of(
            new RunPrompt(open, surroundings, Console.of(surroundings, common.colour())).asked())
        : open.stream().findFirst();
  }

  private Workplace workplace() {
    return name.map(
            given -> Workplace.of(Workplace.resolved(surroundings, given), surroundings, places))
        .orElseGet(() -> Workplace.here(surroundings, places));
  }

  private Optional<String> checklistName(Workplace workplace) {
    return name.map(given -> Workplace.resolved(surroundings, given))
        .or(() -> Discovery.in(workplace.base()))
        .map(workplace::nameOf);
  }

  private int start(NewRun start, Optional<String> wanted, Walker walker) {
    String run = wanted.orElseGet(() -> start.freeName(surroundings));
    RunChoice others = start.others();
    start.checkIsNew(run, others, another);
    try (Journal journal = start.journal(run, walker.operator(), surroundings)) {
      Run begun = Run.of(start.checklist(), journal.events());
      List<Line> facts = new ArrayList<>(LastRun.line(others, surroundings.zone()));
      facts.add(Line.of("Journal: " + start.workplace().journals().file(start.name(), run)));
      return walker.walk(
          begun, new JournalStore(journal), start.name(), welcome(begun, run, start, facts));
    }
  }

  private int rehearse(NewRun start, Optional<String> wanted, Walker walker) {
    String run = wanted.orElseGet(() -> ReleaseName.today(surroundings));
    RehearsalStore rehearsal =
        new RehearsalStore(walker.operator(), surroundings.clock(), start.started(run));
    Run begun = Run.of(start.checklist(), rehearsal.events());
    return walker.walk(
        begun,
        rehearsal,
        start.name(),
        welcome(
            begun,
            run,
            start,
            List.of(Line.of("This is a rehearsal: nothing is written, nothing is run."))));
  }

  private static List<Line> welcome(Run run, String release, NewRun start, List<Line> facts) {
    List<Line> lines = new ArrayList<>(new Welcome(run, release, start.name()).toNewRun(facts));
    int problems = start.checklist().problems().size();
    if (problems > 0) {
      lines.add(
          FailurePrinter.note(
              "%s in the file could be read otherwise than meant; `tickdown show` names them"
                  .formatted(problems == 1 ? "1 line" : problems + " lines")));
    }
    return lines;
  }

  private Walker walker(Workplace workplace) {
    return Walker.preparing(
        surroundings, Console.of(surroundings, common.colour()), workplace, places, look, phase);
  }
}
