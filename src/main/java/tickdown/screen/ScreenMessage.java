package tickdown.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.run.PreviousRun;
import tickdown.text.Line;
import tickdown.walk.Message;
import tickdown.walk.Notice;

/// What reaches the screen.
public sealed interface ScreenMessage {

  /// A key was pressed.
  record Pressed(Key key) implements ScreenMessage {}

  /// The terminal has another size now.
  record Resized(Size size) implements ScreenMessage {}

  /// Time has passed, and perhaps another commit was checked out.
  record Noticed(Instant now, Optional<String> head) implements ScreenMessage {}

  /// Something reached the walk: an answer is on disk, or was refused, or others have written.
  record Walked(Message message) implements ScreenMessage {}

  /// The last run of the same checklist was found.
  record Remembered(PreviousRun earlier) implements ScreenMessage {}

  /// What is said when a walk begins.
  record Welcomed(List<Line> lines) implements ScreenMessage {
    public Welcomed {
      lines = List.copyOf(lines);
    }
  }

  /// Something the operator should know.
  record Told(Notice notice) implements ScreenMessage {}
}
