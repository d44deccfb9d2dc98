package tickdown.journal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;

/// Makes the lines of one action: stamped, chained, and read back before anybody writes them.
final class Stamping {
  private final Path file;
  private final Chain chain;
  private final Instant now;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Event> events = new ArrayList<>();
  private String previous;

  /// @param chain is moved on
  /// @param previous the hash of the writer's line before
  Stamping(Path file, Chain chain, Instant now, String previous) {
    this.file = file;
    this.chain = chain;
    this.now = now;
    this.previous = previous;
  }

  /// Adds the event that starts a run.
  void start(Happening.Started started, String headerSeal) {
    add(started, headerSeal, Integer.MAX_VALUE);
  }

  /// Adds an event.
  void add(Happening what) {
    boolean holdsChecklist = what instanceof Happening.Revised;
    add(what, "", holdsChecklist ? Integer.MAX_VALUE : EventWriter.LONGEST);
  }

  private void add(Happening what, String headerSeal, int longest) {
    Optional<String> action = events.stream().findFirst().map(Event::id);
    Event event = new Event(chain.next(now, action), what);
    byte[] line = EventWriter.line(event, previous, headerSeal);
    if (line.length > longest) {
      throw new JournalException(new JournalProblem.TooLong(file, line.length));
    }
    int end = line.length - 1;
    switch (EventReader.read(line, 0, end)) {
      case Line.Good good -> events.add(good.event());
      case Line.Bad(String why) -> throw new IllegalStateException(why);
    }
    bytes.writeBytes(line);
    previous = Hash.of(line, 0, end);
  }

  /// The lines, with their line feeds.
  byte[] bytes() {
    return bytes.toByteArray();
  }
}
