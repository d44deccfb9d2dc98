package tickdown.screen;

import java.time.Instant;
import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.run.gate.Head;
import tickdown.run.rules.Driving;
import tickdown.statistics.EarlierRuns;
import tickdown.walk.Greeting;
import tickdown.walk.Message;
import tickdown.walk.Notice;

/// A message to the screen.
public sealed interface ScreenMessage {

  /// A key was pressed.
  record Pressed(Key key) implements ScreenMessage {}

  /// The size of the terminal has changed.
  record Resized(Size size) implements ScreenMessage {}

  /// Time has passed; another commit may be checked out, the checklist file edited, or another
  /// version of it adopted.
  record Noticed(Instant now, Head head, boolean edited) implements ScreenMessage {}

  /// What is known of the exchange of the run has changed.
  ///
  /// @param sharing empty if the run is not shared
  /// @param driving who drives, as far as is known
  record Exchanged(Optional<Sharing> sharing, Driving driving) implements ScreenMessage {}

  /// A message to the walk: an answer is on disk or was refused, or others have recorded something.
  record Walked(Message message) implements ScreenMessage {}

  /// The previous run of the same checklist was found.
  record Remembered(EarlierRuns earlier) implements ScreenMessage {}

  /// The walk begins.
  record Greeted(Greeting greeting) implements ScreenMessage {}

  /// The running step has printed something, or has taken longer.
  record Progressed(StepProgress progress) implements ScreenMessage {}

  /// The path of a file was completed as far as possible.
  ///
  /// @param typed what was typed
  record Completed(String typed, String completed) implements ScreenMessage {}

  /// tmux has not taken what was to be copied.
  record NotCopied() implements ScreenMessage {}

  /// The system cannot suspend programs.
  record NotSuspended() implements ScreenMessage {}

  /// A key was dropped because it came before the command could be read, or together with others.
  record AnsweredTooSoon() implements ScreenMessage {}

  /// A key was dropped because it came before the answer of the remote could be read.
  record TypedTooSoon() implements ScreenMessage {}

  /// Something that the operator should know.
  record Told(Notice notice) implements ScreenMessage {}
}
