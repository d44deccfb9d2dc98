package tickdown.command.sharing;

import java.util.Optional;
import tickdown.command.options.Arguments;

/// Which remote a run is shared through, or joined at.
final class RemoteOption {
  private Optional<String> name = Optional.empty();

  void declare(Arguments arguments) {
    arguments.option(
        "--remote",
        "NAME",
        "The remote. Default: the upstream's of this branch, else origin.",
        given -> name = Optional.of(given));
  }

  /// The name that was given, if one was.
  Optional<String> name() {
    return name;
  }
}
