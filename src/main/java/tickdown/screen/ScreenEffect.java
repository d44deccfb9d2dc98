package tickdown.screen;

import tickdown.run.attempt.Invocation;
import tickdown.walk.Effect;

/// What the screen asks the session to do.
public sealed interface ScreenEffect {

  /// Record this, if the rules accept it.
  record Record(Effect.Ask ask) implements ScreenEffect {}

  /// Read the checklist file again.
  record Reload() implements ScreenEffect {}

  /// Copy this text to the terminal's clipboard.
  record Copy(String text) implements ScreenEffect {}

  /// Attach a file.
  record Attach(Effect.AttachFile file) implements ScreenEffect {}

  /// Complete the path of a file that is being typed; answered by [ScreenMessage.Completed].
  record Complete(String typed) implements ScreenEffect {}

  /// Run this step, which is recorded as the attempt with this id.
  record RunStep(String attempt, Invocation what) implements ScreenEffect {}

  /// Suspend the program.
  record Suspend() implements ScreenEffect {}

  /// Redraw everything.
  record Redraw() implements ScreenEffect {}

  /// End the walk.
  record Leave(Effect.Why why) implements ScreenEffect {}
}
