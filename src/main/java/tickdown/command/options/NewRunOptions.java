package tickdown.command.options;

import java.util.Optional;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.ReleaseName;

/// What a new run is called.
public final class NewRunOptions {
  private final String otherwise;
  private Optional<String> release = Optional.empty();
  private Optional<String> name = Optional.empty();
  private boolean another;
  private boolean isQuiet;

  /// @param otherwise which run is meant without a release, for the help
  public NewRunOptions(String otherwise) {
    this.otherwise = otherwise;
  }

  public void declare(Arguments arguments) {
    arguments
        .option(
            "-r, --release",
            "RELEASE",
            "What is being released; names the run. Default: %s.".formatted(otherwise),
            given -> release = Optional.of(given))
        .option(
            "--name",
            "NAME",
            "The name of the run, if it is not the release.",
            given -> name = Optional.of(given))
        .flag(
            "--new",
            "Start a new run even if one is open, or another attempt at a finished release.",
            () -> another = true)
        .flag(
            "--quiet-run",
            "Start a quiet run, for a release under embargo: never shared, redacted in reports.",
            () -> isQuiet = true);
  }

  /// What is released; fails if that is not a valid name.
  public Optional<String> release() {
    return release.map(ReleaseName::checked);
  }

  /// The name of the run; fails if it is not a valid one.
  public Optional<String> name() {
    return name.map(ReleaseName::checked);
  }

  /// Whether a quiet run is wanted, whatever the checklist says.
  public boolean isQuiet() {
    return isQuiet;
  }

  /// Refuses to continue `run` as a quiet one if it was not started as one: it may have been
  /// shared.
  ///
  /// @param name the name of the run
  public void checkQuiet(String name, Run run) {
    if (isQuiet && !new Embargo(run).isQuiet()) {
      throw new Failure(
          Line.of("%s is not a quiet run", name),
          "a run is quiet from its start; `--new --quiet-run` starts another one");
    }
  }

  /// Whether a new run is wanted in any case.
  public boolean isAnother() {
    return another;
  }
}
