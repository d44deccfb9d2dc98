package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.Field;
import tickdown.journal.line.JsonObjectWriter;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// The line that records what a repaired journal has lost. To the run it is an event of an unknown
/// kind.
///
///     {…,"kind":"salvaged","left-out":["57"],"kept-as":"…yaml.damaged-20261122-1204","settled":["a1-58"],…}
public final class SalvageLine {
  private static final String KIND = "salvaged";

  private SalvageLine() {}

  /// The line, with its line feed.
  ///
  /// @param leftOut the numbers of the damaged lines
  /// @param keptAs the name of the damaged file
  /// @param settled the ids of lines whose predecessor is lost, or that are out of order
  public static byte[] of(
      Stamp stamp, String previous, List<String> leftOut, String keptAs, List<String> settled) {
    JsonObjectWriter json =
        EventWriter.opened(stamp, KIND)
            .withList(Field.LEFT_OUT, leftOut)
            .with(Field.KEPT_AS, keptAs)
            .withList(Field.SETTLED, settled);
    return EventWriter.closed(json, stamp, previous);
  }

  /// The ids that this event declares settled.
  public static List<String> settled(RecordedEvent event) {
    return json(event).map(json -> EventReader.strings(json, Field.SETTLED)).orElse(List.of());
  }

  /// The description of a repair, if this event records one.
  public static Optional<String> sentence(RecordedEvent event) {
    return json(event)
        .map(json -> EventReader.strings(json, Field.LEFT_OUT))
        .map(lines ->
            "a salvage dropped %s of the original journal"
                .formatted(
                    lines.size() == 1
                        ? "line " + lines.getFirst()
                        : "lines " + String.join(", ", lines)));
  }

  private static Optional<String> json(RecordedEvent event) {
    return event.what() instanceof Event.Unknown(String kind, String json) && kind.equals(KIND)
        ? Optional.of(json)
        : Optional.empty();
  }
}
