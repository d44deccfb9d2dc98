package tickdown.journal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Builds the lines of one action: stamped, chained, and parsed again before they are written.
final class ActionStamper {
  private final Path file;
  private final Chain chain;
  private final Instant now;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<RecordedEvent> events = new ArrayList<>();
  private String previous;

  /// @param chain is advanced
  /// @param previous the hash of the writer's previous line
  ActionStamper(Path file, Chain chain, Instant now, String previous) {
    this.file = file;
    this.chain = chain;
    this.now = now;
    this.previous = previous;
  }

  /// Adds the event that starts a run.
  void start(Event.Started started, String headerSeal) {
    add(started, headerSeal, Integer.MAX_VALUE);
  }

  /// Adds an event.
  void add(Event what) {
    boolean holdsChecklist = what instanceof Event.Revised;
    add(what, "", holdsChecklist ? Integer.MAX_VALUE : EventWriter.LONGEST);
  }

  private void add(Event what, String headerSeal, int longest) {
    Optional<String> action = events.stream().findFirst().map(RecordedEvent::id);
    RecordedEvent event = new RecordedEvent(chain.next(now, action), what);
    byte[] line = EventWriter.line(event, previous, headerSeal);
    if (line.length > longest) {
      throw new JournalException(new JournalProblem.TooLong(file, line.length));
    }
    int end = line.length - 1;
    switch (EventReader.read(line, 0, end)) {
      case JournalLine.Good good -> events.add(good.event());
      case JournalLine.Bad(String why) -> throw new IllegalStateException(why);
    }
    bytes.writeBytes(line);
    previous = Hash.of(line, 0, end);
  }

  /// The lines, with their line feeds.
  byte[] bytes() {
    return bytes.toByteArray();
  }
}
