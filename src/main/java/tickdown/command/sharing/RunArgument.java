package tickdown.command.sharing;

import java.util.Optional;
import tickdown.command.options.Arguments;
import tickdown.command.options.PlaceOptions;
import tickdown.session.Environment;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// The run that a command for sharing is about.
final class RunArgument {
  private Optional<String> run = Optional.empty();
  private final PlaceOptions places = new PlaceOptions();

  void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The release that names the run. Default: the only open run.",
            given -> run = Optional.of(given))
        .with(places::declare);
  }

  Workplace workplace(Environment environment) {
    return Workplace.ofJournals(environment, places.choice());
  }

  RunQuery query() {
    return new RunQuery(run, Optional.empty());
  }
}
