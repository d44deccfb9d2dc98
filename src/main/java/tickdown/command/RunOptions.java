package tickdown.command;

import java.util.Optional;

/// Which run a command is about; without any option the only open one.
final class RunOptions implements Options {
  private Optional<String> release = Optional.empty();

  private Optional<String> checklist = Optional.empty();

  private final PlaceOptions places = new PlaceOptions();

  private final CommonOptions common = new CommonOptions();

  @Override
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
        .with(places)
        .with(common);
  }

  Optional<String> release() {
    return release;
  }

  Optional<String> checklist() {
    return checklist;
  }

  PlaceOptions places() {
    return places;
  }

  CommonOptions common() {
    return common;
  }
}
