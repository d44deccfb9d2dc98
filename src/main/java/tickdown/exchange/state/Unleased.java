package tickdown.exchange.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Who drives a shared run without its lease, because the remote could not be asked; the journal
/// alone knows of it.
///
/// @param writer the writer's id
/// @param by the operator; foreign text
/// @param since since when
public record Unleased(String writer, String by, Instant since) {

  /// All who do, in the order in which they began. Each of them ends it for themselves: until they
  /// have heard from the remote, they do not know what the others have done.
  ///
  /// @param events all events of the run
  public static List<Unleased> all(List<RecordedEvent> events) {
    Map<String, Unleased> all = new LinkedHashMap<>();
    for (RecordedEvent event : events) {
      if (event.what() instanceof Event.AmongOperators what) {
        String writer = event.stamp().written().writer();
        switch (what) {
          case Event.DriverTaken(var _, var _, boolean hasLease) -> {
            all.remove(writer);
            if (!hasLease) {
              all.put(writer, new Unleased(writer, event.by(), event.stamp().at()));
            }
          }
          case Event.DriverLeft _ -> all.remove(writer);
          case Event.Shared _ -> {}
        }
      }
    }
    return List.copyOf(all.values());
  }

  /// The same, if it is this writer.
  public static Optional<Unleased> of(List<RecordedEvent> events, String writer) {
    return all(events).stream().filter(each -> each.writer().equals(writer)).findFirst();
  }
}
