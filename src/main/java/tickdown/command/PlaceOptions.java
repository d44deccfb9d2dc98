package tickdown.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/// Where journals are and who answers.
final class PlaceOptions {

  @Option(
      names = "--state-dir",
      paramLabel = "FOLDER",
      description =
          "Where the journals are. Default: TICKDOWN_STATE_DIR, else beside the repository.")
  private Optional<String> stateFolder = Optional.empty();

  @Option(
      names = "--operator",
      paramLabel = "NAME",
      description =
          "Who answers. Default: TICKDOWN_OPERATOR, else git's user.name, else the login name.")
  private Optional<String> operator = Optional.empty();

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
