package tickdown.terminal;

import java.util.List;
import tickdown.run.Request;
import tickdown.run.Run;
import tickdown.text.Line;

/// What the walk asks the session to do.
public sealed interface Effect {

  /// Show these lines.
  record Say(List<Line> lines) implements Effect {
    public Say {
      lines = List.copyOf(lines);
    }
  }

  /// Record this, if the rules allow it and nobody else has changed what the operator saw in
  /// `seen`; answered by [Message.Recorded] or [Message.Refused].
  record Ask(Request request, Run seen) implements Effect {}

  /// Show what is outstanding.
  record ShowRemaining() implements Effect {}

  /// Leave the walk.
  record Leave(Why why) implements Effect {}

  /// Why a walk is left.
  enum Why {
    /// The operator said so.
    QUIT,
    /// There was no more input.
    INPUT_ENDED,
    /// The run was closed.
    FINISHED
  }
}
