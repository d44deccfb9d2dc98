package tickdown.command.options;

import java.util.Optional;
import tickdown.session.Environment;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// Which run a command is about; without any option the only open one.
public final class RunOptions {
  private Optional<String> release = Optional.empty();
  private Optional<String> checklist = Optional.empty();
  private final PlaceOptions places = new PlaceOptions();

  public void declare(Arguments arguments) {
    arguments
        .option(
            "-r, --release",
            "RELEASE",
            "The run of this release. Default: the only open run.",
            given -> release = Optional.of(given))
        .option(
            "--checklist",
            "FILE",
            "Only runs of this checklist.",
            given -> checklist = Optional.of(given))
        .with(places::declare);
  }

  /// Where the run is: where its checklist is if one was named.
  public Workplace workplace(Environment environment) {
    return Workplace.of(checklist, environment, places.choice());
  }

  /// The run that is meant in that workplace.
  public RunQuery query(Workplace workplace) {
    return new RunQuery(
        release,
        checklist
            .map(name -> Workplace.resolved(workplace.environment(), name))
            .map(workplace::nameOf));
  }
}
