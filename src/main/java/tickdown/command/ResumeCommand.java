package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tickdown.journal.Listed;
import tickdown.session.Surroundings;

/// `tickdown resume`: takes up an open run.
@Command(
    name = "resume",
    description = "Resume an open run; says so when none is open.",
    footer = {"", "Examples:", "  tickdown resume", "  tickdown resume 1.4.0"})
final class ResumeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description = "The release that names the run. Default: the only open run.")
  private Optional<String> run = Optional.empty();

  @Option(
      names = "--plain",
      description = "Plain lines, for screen readers, slow lines, scripts and expect.")
  private boolean plain;

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  ResumeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Walker.checkCanAsk(surroundings, plain);
    Workplace workplace = Workplace.here(surroundings, places);
    RunChoice choice = RunChoice.among(workplace, Optional.empty());
    Listed.Readable listed = run.map(choice::named).orElseGet(choice::onlyOpen);
    return Resuming.of(
        listed,
        new Walker(
            surroundings,
            Terminal.of(surroundings, common.colour()),
            workplace,
            Operator.name(places.operator(), surroundings, workplace.base()),
            Optional.empty()));
  }
}
