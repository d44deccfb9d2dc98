package tickdown.command;

import java.util.Optional;

/// Where journals are and who answers.
final class PlaceOptions implements Options {
  private Optional<String> stateFolder = Optional.empty();

  private Optional<String> operator = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .option(
            "--state-dir",
            "FOLDER",
            "Where the journals are. Default: TICKDOWN_STATE_DIR, else beside the repository.",
            given -> stateFolder = Optional.of(given))
        .option(
            "--operator",
            "NAME",
            "Who answers. Default: TICKDOWN_OPERATOR, else git's user.name, else the login name.",
            given -> operator = Optional.of(given));
  }

  /// The folder that was named; an empty name is refused, because it would mean the working folder.
  Optional<String> stateFolder() {
    if (stateFolder.filter(String::isBlank).isPresent()) {
      throw Failure.unusable("`--state-dir` names no folder", "name one, or leave the option out");
    }
    return stateFolder;
  }

  Optional<String> operator() {
    return operator;
  }
}
