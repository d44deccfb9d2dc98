package tickdown.command.options;

import java.nio.file.Path;
import java.util.Optional;
import tickdown.session.Environment;
import tickdown.workplace.Workplace;

/// The file that a command writes its result to, instead of standard output.
public final class OutputFileOption {
  private static final String STANDARD_OUTPUT = "-";

  private Optional<String> name = Optional.empty();
  private boolean isForced;

  public void declare(Arguments arguments) {
    arguments
        .option(
            "-o, --output",
            "FILE",
            "Write to this file. Default: standard output, also written as -.",
            given -> name = Optional.of(given))
        .flag("--force", "Replace the file if it exists.", () -> isForced = true);
  }

  /// Whether it was given at all.
  public boolean isGiven() {
    return name.isPresent();
  }

  /// The file, if it is not standard output.
  public Optional<Path> file(Environment environment) {
    return name.filter(given -> !given.equals(STANDARD_OUTPUT))
        .map(given -> Workplace.resolved(environment, given));
  }

  /// Whether an existing file may be replaced.
  public boolean isForced() {
    return isForced;
  }
}
