package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.journal.Listed;
import tickdown.session.Surroundings;

/// `tickdown resume`: takes up an open run.
final class ResumeCommand implements Options, Callable<Integer> {
  private final Surroundings surroundings;

  private Optional<String> run = Optional.empty();

  private final Look look = new Look();

  private final PlaceOptions places = new PlaceOptions();

  private final CommonOptions common = new CommonOptions();

  ResumeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "resume",
            "Resume an open run; says so when none is open.",
            "",
            "Examples:",
            "  tickdown resume",
            "  tickdown resume 1.4.0")
        .optional(
            "RUN",
            "The release that names the run. Default: the only open run.",
            given -> run = Optional.of(given))
        .with(look)
        .with(places)
        .with(common);
  }

  @Override
  public Integer call() {
    Walker.checkCanAsk(surroundings, look.isPlain());
    Workplace workplace = Workplace.here(surroundings, places);
    RunChoice choice = RunChoice.among(workplace, Optional.empty());
    Listed.Readable listed = run.map(choice::named).orElseGet(choice::onlyOpen);
    return Resuming.of(
        listed,
        Walker.preparing(
            surroundings,
            Terminal.of(surroundings, common.colour()),
            workplace,
            places,
            look,
            Optional.empty()));
  }
}
