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

  Optional<String> stateFolder() {
    return stateFolder;
  }

  Optional<String> operator() {
    return operator;
  }
}
