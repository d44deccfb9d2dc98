package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.journal.Journal;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown start`: starts a run without walking it.
final class StartCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private Optional<String> name = Optional.empty();

  private Optional<String> release = Optional.empty();

  private final PlaceOptions places = new PlaceOptions();

  private final BulletsOption bullets = new BulletsOption();

  private final CommonOptions common = new CommonOptions();

  StartCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "start",
            "Start a run without walking it, for scripts; says where the journal is.",
            "",
            "Examples:",
            "  tickdown start --release 1.4.0",
            "  tickdown start docs/RELEASE.md -r 1.4.0 --operator ci")
        .optional(
            "CHECKLIST",
            "The Markdown file. Default: the release checklist of this repository.",
            given -> name = Optional.of(given))
        .option(
            "-r, --release",
            "RELEASE",
            "What is released; names the run. Default: the date.",
            given -> release = Optional.of(given))
        .with(bullets)
        .with(places)
        .with(common);
  }

  @Override
  public Integer call() {
    Optional<String> wanted = release.map(ReleaseName::checked);
    NewRun start = NewRun.of(name, bullets.counted(), places, surroundings);
    String run = wanted.orElseGet(() -> start.freeName(surroundings));
    start.checkIsNew(run, start.others(), true);
    String operator = Operator.name(places.operator(), surroundings, start.workplace().base());
    try (Journal journal = start.journal(run, operator, surroundings)) {
      Tally tally = Run.of(start.checklist(), journal.events()).tally();
      Console.of(surroundings, common.colour())
          .output()
          .say(
              List.of(
                  Line.of(
                      "Started %s of %s: %d items.".formatted(run, start.name(), tally.total())),
                  Line.of("Journal: " + start.workplace().journals().file(start.name(), run))));
    }
    return ExitCode.FINE;
  }
}
