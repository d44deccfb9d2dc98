package tickdown.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;

/// `tickdown resume`: takes up an open run.
final class ResumeCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private Optional<String> run = Optional.empty();

  private final DisplayOptions look = new DisplayOptions();

  private final PlaceOptions places = new PlaceOptions();

  private final CommonOptions common = new CommonOptions();

  ResumeCommand(Environment surroundings) {
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
    ListedJournal.Readable listed = run.map(choice::named).orElseGet(choice::onlyOpen);
    return ResumeRun.of(
        listed,
        Walker.preparing(
            surroundings,
            Console.of(surroundings, common.colour()),
            workplace,
            places,
            look,
            Optional.empty()));
  }
}
