package tickdown.screen;

import tickdown.walk.Effect;

/// What the screen asks the session to do.
public sealed interface ScreenEffect {

  /// Record this, if the rules allow it.
  record Record(Effect.Ask ask) implements ScreenEffect {}

  /// Hand this text to the terminal's clipboard.
  record Copy(String text) implements ScreenEffect {}

  /// Stop the program until the shell goes on with it.
  record Suspend() implements ScreenEffect {}

  /// Draw everything anew.
  record Redraw() implements ScreenEffect {}

  /// Leave the walk.
  record Leave(Effect.Why why) implements ScreenEffect {}
}
