package tickdown.walk;

import java.util.SortedMap;
import tickdown.run.attempt.Invocation;

/// Where the steps of a walk are run.
public sealed interface StepPlace {

  /// In a folder, by a shell; both are absolute paths.
  record Here(String shell, String folder) implements StepPlace {}

  /// Nowhere, because it is a rehearsal: what would be run is shown.
  record Rehearsed(String shell, String folder) implements StepPlace {}

  /// Nowhere, because nobody is at a terminal who could agree to a command.
  record Nowhere() implements StepPlace {}

  /// The command as it would be run there.
  default Invocation running(String command, SortedMap<String, String> variables) {
    return switch (this) {
      case Here(String shell, String folder) -> new Invocation(command, shell, folder, variables);
      case Rehearsed(String shell, String folder) ->
          new Invocation(command, shell, folder, variables);
      case Nowhere() -> new Invocation(command, "", "", variables);
    };
  }
}
