package tickdown.workplace;

import java.util.Optional;

/// The options for where journals are and who answers; mostly empty.
///
/// @param stateFolder the folder for journals
public record WorkplaceChoice(Optional<String> stateFolder, Optional<String> operator) {

  /// Rejects an empty folder name, because it would mean the working directory.
  public WorkplaceChoice {
    if (stateFolder.filter(String::isBlank).isPresent()) {
      throw new Failure("`--state-dir` is empty", "name a folder, or leave the option out");
    }
  }
}
