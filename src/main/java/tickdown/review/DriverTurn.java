package tickdown.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// For how long an operator drove a shared run.
///
/// @param taken the event with which it began, a [Event.DriverTaken]
/// @param ended the event with which it ended: of whoever took over, or left it; empty if the
///   operator still drives
public record DriverTurn(RecordedEvent taken, Optional<RecordedEvent> ended) {

  /// All of them, in the order in which they began. Empty if nobody ever drove. Who drives without
  /// the lease does so beside whoever has it.
  public static List<DriverTurn> of(Run run) {
    List<DriverTurn> turns = new ArrayList<>();
    for (RecordedEvent event : run.events()) {
      switch (event.what()) {
        case Event.DriverTaken(var _, var _, boolean hasLease) -> {
          end(turns, event, turn -> turn.isOf(event) || hasLease && turn.hasLease());
          turns.add(new DriverTurn(event, Optional.empty()));
        }
        case Event.DriverLeft _ -> end(turns, event, turn -> turn.isOf(event));
        case Event.Finished _ -> end(turns, event, _ -> true);
        default -> {}
      }
    }
    return turns;
  }

  private static void end(
      List<DriverTurn> turns, RecordedEvent event, Predicate<DriverTurn> which) {
    turns.replaceAll(turn ->
        turn.ended().isEmpty() && which.test(turn)
            ? new DriverTurn(turn.taken(), Optional.of(event))
            : turn);
  }

  /// Whether the event is of whoever drives.
  private boolean isOf(RecordedEvent event) {
    return taken.stamp().written().writer().equals(event.stamp().written().writer());
  }

  private boolean hasLease() {
    return taken.what() instanceof Event.DriverTaken(var _, var _, boolean hasLease) && hasLease;
  }

  /// The driver.
  public String by() {
    return taken.by();
  }

  /// The drivers, each once in a row: ana, ben, ana.
  public static List<String> drivers(Run run) {
    List<String> drivers = new ArrayList<>();
    for (DriverTurn turn : of(run)) {
      if (drivers.isEmpty() || !drivers.getLast().equals(turn.by())) {
        drivers.add(turn.by());
      }
    }
    return drivers;
  }
}
