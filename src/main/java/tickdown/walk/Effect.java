package tickdown.walk;

import java.util.List;
import tickdown.run.Run;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Request;

/// What the walk asks the session to do.
public sealed interface Effect {

  /// Tell the operator.
  record Tell(Notice notice) implements Effect {}

  /// Record this, if the rules accept it and nobody else has changed what the operator saw in
  /// `seen`; answered by [Message.Recorded], [Message.Refused] or [Message.DriverWanted].
  record Ask(Request request, Run seen) implements Effect {}

  /// Record this for the operator, of whom the remote has just said that they drive; answered like
  /// [Ask].
  record AskAsDriver(Ask ask) implements Effect {}

  /// Ask the remote of the run; answered by [Message.DriverSeen], [Message.DriverChanged] or
  /// [Message.Exchanged].
  record OnRemote(RemoteTask task) implements Effect {}

  /// Obey a word that had to wait.
  record Resume(TypedCommand word, String rest) implements Effect {}

  /// Show the new current item, or the end, in views that do not show it anyway.
  ///
  /// @param there the walk at that position, which knows what was shown before
  record ShowSpot(Walk there) implements Effect {}

  /// Show a page.
  record Show(Page page) implements Effect {}

  /// The pages.
  enum Page {
    HELP,
    NOTES,
    GATE,
    REMAINING,
    SHARING
  }

  /// Read the checklist file again; answered by [Message.Reloaded] or [Message.Refused].
  record Reload() implements Effect {}

  /// Run this, which is recorded as the attempt with this id; answered by [Message.StepEnded].
  record RunStep(String attempt, Invocation what) implements Effect {}

  /// Keep a copy of a file, and record it as evidence for the item with this id; answered by
  /// [Message.Recorded], [Message.Refused] or [Message.NotAttached].
  ///
  /// @param path as the operator typed it
  record AttachFile(String item, String path) implements Effect {}

  /// Make these checks beside the walk; each is answered by [Message.CheckMade], all by
  /// [Message.ChecksEnded].
  record Check(List<PlannedCheck> checks) implements Effect {
    public Check {
      checks = List.copyOf(checks);
    }
  }

  /// Trust the commands of these checks; answered by [Message.Refused] if that cannot be kept.
  record Trust(List<PlannedCheck> checks) implements Effect {
    public Trust {
      checks = List.copyOf(checks);
    }
  }

  /// Record the versions that these commands print, if they are trusted.
  record SeeTools(List<String> commands) implements Effect {
    public SeeTools {
      commands = List.copyOf(commands);
    }
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
