package tickdown.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// The lines of a journal after those already known.
final class AppendedLines {
  private final byte[] bytes;
  private final LineScanner cursor;
  private final int linesBefore;
  private final List<RecordedEvent> events = new ArrayList<>();
  private final LineOffsets places = new LineOffsets();

  private AppendedLines(byte[] bytes, int linesBefore) {
    this.bytes = bytes;
    this.cursor = new LineScanner(bytes, 0, linesBefore + 1);
    this.linesBefore = linesBefore;
  }

  /// Parses `bytes`; fails if a line is damaged.
  ///
  /// @param lines the number of lines already known
  /// @param known the events already known
  static AppendedLines of(Path file, byte[] bytes, int lines, List<RecordedEvent> known) {
    AppendedLines addition = new AppendedLines(bytes, lines);
    addition
        .damage()
        .ifPresent(why -> {
          throw addition.damaged(file, why, known);
        });
    return addition;
  }

  /// The events of the complete lines.
  List<RecordedEvent> events() {
    return events;
  }

  /// The number of complete lines.
  int lines() {
    return cursor.number() - linesBefore;
  }

  /// The end of the last complete line.
  int end() {
    return cursor.end();
  }

  /// The last complete line, including its line feed.
  byte[] lastLine() {
    return Arrays.copyOfRange(bytes, cursor.from(), cursor.end());
  }

  /// Advances `chain` past these lines.
  ///
  /// @param offset their offset in the file
  void tellTo(Chain chain, long offset) {
    for (int i = 0; i < events.size(); i++) {
      chain.see(events.get(i), offset + places.from(i), offset + places.to(i));
    }
  }

  /// Removes an incomplete entry after these lines from the file.
  Optional<TornTailBackup> setAside(JournalFile file, InstantSource clock) {
    int unfinished = bytes.length - end();
    return unfinished == 0
        ? Optional.empty()
        : Optional.of(file.setAside(unfinished, clock.instant()));
  }

  private Optional<String> damage() {
    while (cursor.next()) {
      switch (cursor.line()) {
        case JournalLine.Good(RecordedEvent event, _) -> {
          events.add(event);
          places.add(cursor.number(), cursor.from(), cursor.to());
        }
        case JournalLine.Bad(String why) -> {
          return Optional.of(why);
        }
      }
    }
    return new TornTail(bytes, end()).damage();
  }

  private JournalException damaged(Path file, String why, List<RecordedEvent> known) {
    String run =
        known.getFirst().what() instanceof Event.Started started
            ? started.release()
            : file.getFileName().toString();
    int line = linesBefore + events.size() + 1;
    return new JournalException(
        new JournalProblem.Damaged(file, run, line, why, known.size() + events.size()));
  }
}
