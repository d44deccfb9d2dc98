package tickdown.exchange;

import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
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
    Optional<Line> doubt = doubt(sharing, isFresh);
    boolean isHeld = sharing.lease().flatMap(Lease::driver).isPresent();
    if (Unleased.of(events, writer).isPresent() && (doubt.isPresent() || !isHeld)) {
      return new Driving.Overridden();
    }
    if (doubt.isPresent()) {
      boolean wasHere =
          sharing
              .lease()
              .flatMap(Lease::driver)
              .filter(holder -> holder.writer().equals(writer))
              .isPresent();
      return new Driving.Unknown(doubt.get(), wasHere);
    }
    return sharing
        .lease()
        .flatMap(Lease::driver)
        .<Driving>map(holder ->
            holder.writer().equals(writer) ? new Driving.Here() : new Driving.Other(holder.by()))
        .orElseGet(Driving.Nobody::new);
  }

  /// Why it is not known who drives, if it is not.
  private static Optional<Line> doubt(Sharing sharing, boolean isFresh) {
    if (sharing.setback().isPresent()) {
      return Optional.of(sharing.setback().get().sentence());
    }
    if (!isFresh) {
      return Optional.of(Line.of("%s did not answer in time", sharing.remote()));
    }
    return sharing
        .lease()
        .flatMap(Lease::alarm)
        .filter(Steering::isRewritten)
        .map(_ -> Line.of("the ref of the driver was rewritten at %s", sharing.remote()));
  }

  /// Where the ref is gone, it can be made again; where it is another one, it cannot be moved on.
  private static boolean isRewritten(Alarm alarm) {
    return alarm.what() != Alarm.Kind.VANISHED;
  }
}
