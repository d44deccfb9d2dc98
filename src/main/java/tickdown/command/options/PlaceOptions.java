package tickdown.command.options;

import java.util.Optional;
import tickdown.workplace.WorkplaceChoice;

/// Where journals are and who answers.
public final class PlaceOptions {
  private Optional<String> stateFolder = Optional.empty();
  private Optional<String> operator = Optional.empty();

  public void declare(Arguments arguments) {
    arguments
        .option(
            "--state-dir",
            "FOLDER",
            "Folder for journals. Default: next to the repository.",
            given -> stateFolder = Optional.of(given))
        .option(
            "--operator",
            "NAME",
            "Name recorded with the answer. Default: your name in git, else your login name.",
            given -> operator = Optional.of(given));
  }

  public WorkplaceChoice choice() {
    return new WorkplaceChoice(stateFolder, operator);
  }
}
