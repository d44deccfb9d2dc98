package tickdown.screen;

import java.util.List;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.walk.Effect;
import tickdown.walk.RemoteTask;

/// What the screen asks the session to do.
public sealed interface ScreenEffect {

  /// Record this, if the rules accept it.
  record Record(Effect.Ask ask) implements ScreenEffect {}

  /// The same for the operator, of whom the remote has just said that they drive.
  record RecordAsDriver(Effect.Ask ask) implements ScreenEffect {}

  /// Ask the remote of the run.
  record OnRemote(RemoteTask task) implements ScreenEffect {}

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

  /// Make these checks beside the walk.
  record Check(List<PlannedCheck> checks) implements ScreenEffect {
    public Check {
      checks = List.copyOf(checks);
    }
  }

  /// Trust the commands of these checks.
  record Trust(List<PlannedCheck> checks) implements ScreenEffect {
    public Trust {
      checks = List.copyOf(checks);
    }
  }

  /// Record the versions that these commands print, if they are trusted.
  record SeeTools(List<String> commands) implements ScreenEffect {
    public SeeTools {
      commands = List.copyOf(commands);
    }
  }

  /// Suspend the program.
  record Suspend() implements ScreenEffect {}

  /// Redraw everything.
  record Redraw() implements ScreenEffect {}

  /// End the walk.
  record Leave(Effect.Why why) implements ScreenEffect {}
}
