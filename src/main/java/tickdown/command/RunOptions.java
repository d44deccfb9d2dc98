package tickdown.command;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which run a command is about; without any option the only open one.
final class RunOptions {

  @Option(
      names = {"-r", "--release"},
      paramLabel = "RELEASE",
      description = "The run of this release. Default: the only open run.")
  private Optional<String> release = Optional.empty();

  @Option(names = "--checklist", paramLabel = "FILE", description = "Only runs of this checklist.")
  private Optional<String> checklist = Optional.empty();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private CommonOptions common = new CommonOptions();

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
