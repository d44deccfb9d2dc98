package tickdown.command.options;

import java.util.Optional;

/// The confirmation of the release, before the first item that cannot be undone.
public final class ConfirmOption {
  private Optional<String> release = Optional.empty();

  public void declare(Arguments arguments) {
    arguments.option(
        "--confirm",
        "RELEASE",
        "Name of the run; required for the first item that cannot be undone.",
        given -> release = Optional.of(given));
  }

  /// What was typed as the name of the run.
  public Optional<String> given() {
    return release;
  }
}
