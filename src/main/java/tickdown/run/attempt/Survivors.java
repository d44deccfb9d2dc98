package tickdown.run.attempt;

import java.util.Map;
import java.util.Optional;

/// The processes of attempts whose end is not recorded, but which were still running when that was
/// looked at. Not part of the run: only this machine can see them.
///
/// @param processes the process ids, by the ids of the attempts
public record Survivors(Map<String, Long> processes) {

  public static final Survivors NONE = new Survivors(Map.of());

  public Survivors {
    processes = Map.copyOf(processes);
  }

  /// The process of an attempt.
  public Optional<Long> of(String attempt) {
    return Optional.ofNullable(processes.get(attempt));
  }
}
