package tickdown.walk;

import tickdown.run.Request;
import tickdown.run.Run;

/// What the walk asks the session to do.
public sealed interface Effect {

  /// Tell the operator.
  record Tell(Notice notice) implements Effect {}

  /// Record this, if the rules accept it and nobody else has changed what the operator saw in
  /// `seen`; answered by [Message.Recorded] or [Message.Refused].
  record Ask(Request request, Run seen) implements Effect {}

  /// Show the item that the walk has come to, or its end, to whoever does not see it anyway.
  ///
  /// @param there the walk in front of it, knowing what was shown before
  record ShowSpot(Walk there) implements Effect {}

  /// Show a page.
  record Show(Page page) implements Effect {}

  /// The pages.
  enum Page {
    HELP,
    NOTES,
    REMAINING
  }

  /// End the walk.
  record Leave(Why why) implements Effect {}

  /// Why a walk ends.
  enum Why {
    /// The operator quit.
    QUIT,
    /// The input ended.
    INPUT_ENDED,
    /// The run was finished.
    FINISHED
  }
}
