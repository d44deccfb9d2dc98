package tickdown.exchange;

import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;
import tickdown.text.Line;

/// Who drives, according to an exchange that was just made.
public final class Steering {
  private Steering() {}

  /// Whether this folder's writer may do what cannot be undone.
  ///
  /// @param isFresh whether the exchange was made after the question
  /// @param events all events of the run
  /// @param writer the writer of this folder
  public static Driving of(
      Sharing sharing, boolean isFresh, List<RecordedEvent> events, String writer) {
    if (isOverridden(events, writer)) {
      return new Driving.Overridden();
    }
    if (sharing.setback().isPresent()) {
      return new Driving.Unknown(sharing.setback().get().sentence());
    }
    if (!isFresh) {
      return new Driving.Unknown(Line.of("%s did not answer in time", sharing.remote()));
    }
    if (sharing.lease().flatMap(Lease::alarm).filter(Steering::isRewritten).isPresent()) {
      return new Driving.Unknown(
          Line.of("the ref of the driver was rewritten at %s", sharing.remote()));
    }
    return sharing
        .lease()
        .flatMap(Lease::driver)
        .<Driving>map(holder ->
            holder.writer().equals(writer) ? new Driving.Here() : new Driving.Other(holder.by()))
        .orElseGet(Driving.Nobody::new);
  }

  /// Where the ref is gone, it can be made again; where it is another one, it cannot be moved on.
  private static boolean isRewritten(Alarm alarm) {
    return alarm.what() != Alarm.Kind.VANISHED;
  }

  /// Whether the last word about driving is that this writer drives without the lease.
  private static boolean isOverridden(List<RecordedEvent> events, String writer) {
    Optional<RecordedEvent> last =
        events.reversed().stream()
            .filter(event ->
                event.what() instanceof Event.DriverTaken
                    || event.what() instanceof Event.DriverLeft)
            .findFirst();
    return last.filter(event -> event.stamp().written().writer().equals(writer))
        .map(RecordedEvent::what)
        .filter(
            what -> what instanceof Event.DriverTaken(var _, var _, boolean hasLease) && !hasLease)
        .isPresent();
  }
}
