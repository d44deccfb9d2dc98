package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tickdown.journal.Journal;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// `tickdown start`: starts a run without walking it.
@Command(
    name = "start",
    description = "Start a run without walking it, for scripts; says where the journal is.",
    footer = {
      "",
      "Examples:",
      "  tickdown start --release 1.4.0",
      "  tickdown start docs/RELEASE.md -r 1.4.0 --operator ci"
    })
final class StartCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "CHECKLIST",
      description = "The Markdown file. Default: the release checklist of this repository.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = {"-r", "--release"},
      paramLabel = "RELEASE",
      description = "What is released; names the run. Default: the date.")
  private Optional<String> release = Optional.empty();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  StartCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<String> wanted = release.map(ReleaseName::checked);
    Start start = Start.of(name, places, surroundings);
    String run = wanted.orElseGet(() -> start.freeName(surroundings));
    RunChoice.among(start.workplace(), Optional.of(start.name()))
        .find(run)
        .ifPresent(there -> {
          throw Failure.unusable(
              "the run %s of %s was started already".formatted(run, there.checklist()),
              there.finished()
                  ? "it is finished; give the new one another name"
                  : "`tickdown run -r %s` resumes it".formatted(run));
        });
    String operator = Operator.name(places.operator(), surroundings, start.workplace().base());
    try (Journal journal = start.journal(run, operator, surroundings)) {
      Tally tally = Run.of(start.checklist(), journal.events()).tally();
      Terminal.of(surroundings, common.colour())
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
