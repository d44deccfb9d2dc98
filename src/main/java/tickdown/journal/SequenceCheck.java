package tickdown.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Checks that no line is missing, repeated or out of order: ids occur once, and each writer counts
/// its lines one by one.
public final class SequenceCheck {
  private final Map<String, Long> last = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /// What is wrong with the place of the next event, if anything. Continues from it in either case.
  public Optional<String> see(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    long before = last.getOrDefault(written.writer(), 0L);
    last.put(written.writer(), written.sequence());
    if (!ids.add(event.id())) {
      return Optional.of("duplicate id `" + event.id() + "`");
    }
    return written.sequence() == before + 1
        ? Optional.empty()
        : Optional.of(
            "line %s of writer %s follows its line %s"
                .formatted(written.sequence(), written.writer(), before));
  }
}
