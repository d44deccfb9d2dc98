package tickdown.workplace;

import java.util.Optional;

/// What was said about where journals are and who answers; mostly nothing.
///
/// @param stateFolder the folder of the journals
public record WorkplaceChoice(Optional<String> stateFolder, Optional<String> operator) {

  /// An empty name of a folder is refused, because it would mean the working folder.
  public WorkplaceChoice {
    if (stateFolder.filter(String::isBlank).isPresent()) {
      throw new Failure("`--state-dir` is empty", "name a folder, or leave the option out");
    }
  }
}
