package tickdown.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// For how long an operator drove a shared run.
///
/// @param taken the event with which it began, a [Event.DriverTaken]
/// @param ended the event with which it ended: of whoever took over, or left it; empty if the
///   operator still drives
public record DriverTurn(RecordedEvent taken, Optional<RecordedEvent> ended) {

  /// All of them, in order. Empty if nobody ever drove.
  public static List<DriverTurn> of(Run run) {
    List<DriverTurn> turns = new ArrayList<>();
    for (RecordedEvent event : run.events()) {
      switch (event.what()) {
        case Event.DriverTaken _ -> {
          end(turns, event);
          turns.add(new DriverTurn(event, Optional.empty()));
        }
        case Event.DriverLeft _ when isAnothers(turns, event) -> {}
        case Event.DriverLeft _ -> end(turns, event);
        case Event.Finished _ -> end(turns, event);
        default -> {}
      }
    }
    return turns;
  }

  /// Whether the event is of somebody other than the last driver: of whoever drove without the
  /// lease beside them.
  private static boolean isAnothers(List<DriverTurn> turns, RecordedEvent event) {
    return !turns.isEmpty() && !writer(turns.getLast().taken()).equals(writer(event));
  }

  private static String writer(RecordedEvent event) {
    return event.stamp().written().writer();
  }

  private static void end(List<DriverTurn> turns, RecordedEvent event) {
    if (!turns.isEmpty() && turns.getLast().ended().isEmpty()) {
      turns.add(new DriverTurn(turns.removeLast().taken(), Optional.of(event)));
    }
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
