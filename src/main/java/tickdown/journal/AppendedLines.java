package tickdown.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.journal.disk.Disk;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineScanner;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// The lines of a journal after those already known: read from the file, or about to be written.
final class AppendedLines {
  private final List<RecordedEvent> events = new ArrayList<>();
  private final LineOffsets places = new LineOffsets();
  private final int linesBefore;
  private byte[] bytes = {};
  private int end;

  /// No lines yet.
  ///
  /// @param linesBefore how many lines are known before
  AppendedLines(int linesBefore) {
    this.linesBefore = linesBefore;
  }

  /// Parses `bytes`; fails if a line is damaged.
  ///
  /// @param linesBefore how many lines are known before
  /// @param known the events that are known
  static AppendedLines of(Path file, byte[] bytes, int linesBefore, List<RecordedEvent> known) {
    AppendedLines addition = new AppendedLines(linesBefore);
    addition.bytes = bytes;
    addition
        .damage()
        .ifPresent(why -> {
          throw addition.damaged(file, why, known);
        });
    return addition;
  }

  /// Adds the line of an event, its line feed included.
  void add(RecordedEvent event, byte[] line) {
    bytes = Disk.joined(bytes, line);
    add(event, end, end + line.length - 1);
  }

  private void add(RecordedEvent event, int from, int to) {
    events.add(event);
    places.add(linesBefore + events.size(), from, to);
    end = to + 1;
  }

  /// The events of the complete lines.
  List<RecordedEvent> events() {
    return events;
  }

  /// The number of complete lines.
  int lines() {
    return events.size();
  }

  /// The end of the last complete line.
  int end() {
    return end;
  }

  /// The complete lines, their line feeds included.
  byte[] bytes() {
    return Arrays.copyOf(bytes, end);
  }

  /// The last complete line, its line feed included; there has to be one.
  byte[] lastLine() {
    return Arrays.copyOfRange(bytes, places.from(events.size() - 1), end);
  }

  /// How many bytes of an unfinished entry follow.
  int unfinished() {
    return bytes.length - end;
  }

  /// Makes `chains` follow these lines.
  ///
  /// @param offset their offset in the file
  void tellTo(WriterChains chains, long offset) {
    for (int i = 0; i < events.size(); i++) {
      chains.see(events.get(i), offset + places.from(i), offset + places.to(i));
    }
  }

  private Optional<String> damage() {
    LineScanner lines = new LineScanner(bytes, 0, linesBefore + 1);
    while (lines.next()) {
      switch (lines.line()) {
        case JournalLine.Good(RecordedEvent event, _) -> add(event, lines.from(), lines.to());
        case JournalLine.Bad(String why) -> {
          return Optional.of(why);
        }
      }
    }
    return new TornTail(bytes, end).damage();
  }

  private JournalException damaged(Path file, String why, List<RecordedEvent> known) {
    String run =
        known.getFirst().what() instanceof Event.Started started
            ? started.release()
            : file.getFileName().toString();
    int line = linesBefore + events.size() + 1;
    return new JournalException(new JournalProblem.Damaged(file, run, line, why));
  }
}
