package tickdown.run;

import java.util.List;
import java.util.Optional;

/// What an operator wants to happen.
public sealed interface Request {

  /// Answer the item of that id.
  record Answer(String id, Outcome outcome, List<Evidence> evidence) implements Request {
    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  /// Do all of these, as one action, or none.
  record Several(List<Request> requests) implements Request {
    public Several {
      requests = List.copyOf(requests);
    }
  }

  /// Fill the placeholder of that name for this run.
  record Fill(String placeholder, String value) implements Request {}

  /// Call the procedure of that phase id.
  ///
  /// @param again whether to go through it from the start: what was answered in it is reopened
  /// @param item the id of the item of it that is gone to, if one was named
  record Call(String procedure, boolean again, Optional<String> item) implements Request {

    /// To go on in it, or to look at it.
    public Call(String procedure) {
      this(procedure, false);
    }

    /// To go on in it, or to go through it from the start.
    public Call(String procedure, boolean again) {
      this(procedure, again, Optional.empty());
    }

    /// To go to that item of it.
    public static Call at(String procedure, String item) {
      return new Call(procedure, false, Optional.of(item));
    }
  }

  /// Go back to the walk from the procedure of that phase id.
  record Return(String procedure) implements Request {}

  /// Add evidence to the item of that id.
  record Attach(String id, List<Evidence> evidence) implements Request {
    public Attach {
      evidence = List.copyOf(evidence);
    }
  }

  /// Take back the operator's last action.
  record Undo() implements Request {}

  /// Bring back what was taken back last.
  record Redo() implements Request {}

  /// Close the run.
  record Finish(Optional<Reason> why) implements Request {}
}
