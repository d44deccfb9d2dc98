package tickdown.command.options;

import java.util.Optional;
import tickdown.session.Environment;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// Selects the run for a command; without options, the only open one.
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

  /// The workplace of the run: that of its checklist, if one was named.
  public Workplace workplace(Environment environment) {
    return checklist.isPresent()
        ? Workplace.of(checklist, environment, places.choice())
        : Workplace.ofJournals(environment, places.choice());
  }

  /// Whether a release was named.
  public boolean isNamed() {
    return release.isPresent();
  }

  /// Whether neither a release nor a checklist was named, so that the run was chosen by where one
  /// is.
  public boolean isByPlace() {
    return release.isEmpty() && checklist.isEmpty();
  }

  /// The selected run in the workplace.
  public RunQuery query(Workplace workplace) {
    return new RunQuery(
        release,
        checklist
            .map(name -> Workplace.resolved(workplace.environment(), name))
            .map(workplace::nameOf));
  }
}
