package tickdown.journal;

import java.time.Instant;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Refusal;

/// Builds the lines of one action: stamped, chained, and parsed again before they are written.
final class ActionStamper {
  private final Chain chain;
  private final Instant now;
  private final AppendedLines lines;
  private String previous;

  /// @param chain is advanced
  /// @param previous the hash of the writer's previous line
  /// @param linesBefore how many lines the file has
  ActionStamper(Chain chain, Instant now, String previous, int linesBefore) {
    this.chain = chain;
    this.now = now;
    this.previous = previous;
    this.lines = new AppendedLines(linesBefore);
  }

  /// Adds the event that starts a run.
  void start(Event.Started started, String headerSeal) {
    add(line(started, headerSeal));
  }

  /// Adds an event; refuses one that does not fit a line.
  Optional<Refusal> add(Event what) {
    byte[] line = line(what, "");
    if (line.length > EventWriter.LONGEST && !(what instanceof Event.Revised)) {
      return Optional.of(tooLong(line.length));
    }
    add(line);
    return Optional.empty();
  }

  /// The lines so far.
  AppendedLines lines() {
    return lines;
  }

  private byte[] line(Event what, String headerSeal) {
    Optional<String> action = lines.events().stream().findFirst().map(RecordedEvent::id);
    return EventWriter.line(new RecordedEvent(chain.next(now, action), what), previous, headerSeal);
  }

  private void add(byte[] line) {
    int end = line.length - 1;
    switch (EventReader.read(line, 0, end)) {
      case JournalLine.Good good -> lines.add(good.event(), line);
      case JournalLine.Bad(String why) -> throw new IllegalStateException(why);
    }
    previous = Hash.of(line, 0, end);
  }

  private static Refusal tooLong(int bytes) {
    return new Refusal(
        "this takes %s bytes in the journal, where a line has at most %s"
            .formatted(bytes, EventWriter.LONGEST),
        "shorten the reason or the comment, and link to the rest");
  }
}
